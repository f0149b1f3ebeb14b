/** The bar of a tour: what to look at on this page, the way on and the way back. It stands below; the page stays usable. */
import { Button, CloseButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useAddress, useSetSearch } from '#web/address.ts';
import { useSession } from '#web/data/session.tsx';
import type { PageName } from '#web/pages.ts';
import { pathOf } from '#web/parts/to.tsx';
import { TOURS, type Step, type Tour } from '#web/tours/tours.ts';
import { useLook } from '#web/tours/use-look.ts';
import { Say, useWords } from '#web/words/words.tsx';

/** What `navigate` takes for a step of a tour. */
export function stepTarget(tour: Tour, at: number): { to: string; params: never; search: never } {
  const step = tour.steps[at] as Step;
  return {
    to: pathOf(step.page as PageName),
    params: { operation: step.operation } as never,
    search: { ...step.search, tour: tour.tour, step: String(at + 1) } as never,
  };
}

export function TourBar() {
  const { say, number, term } = useWords();
  const { search } = useAddress();
  const { session } = useSession();
  const navigate = useNavigate();
  const setSearch = useSetSearch();
  const tour = TOURS.find((t) => t.tour === search['tour']);
  const at = Math.min(Math.max(1, Number(search['step'] ?? 1) || 1), tour?.steps.length ?? 1) - 1;
  useLook(tour?.steps[at]?.look, `${tour?.tour ?? ''} ${at}`);
  if (!tour) return null;
  const step = tour.steps[at] as Step;
  const otherRole = session !== null && !session.roles.includes(tour.role);
  const last = at === tour.steps.length - 1;
  return (
    <aside className="tour" aria-label={say(`tour.${tour.tour}`)}>
      <div className="tour-text" role="status">
        <p className="small">
          {say(`tour.${tour.tour}`)} · {say('web.tour.step', { at: at + 1, of: tour.steps.length })}
        </p>
        <p>
          <Say code={`tour.${tour.tour}.${step.step}`} />
        </p>
        {otherRole ? (
          <p className="unknown block">{say('web.tour.other_role', { role: term('role', tour.role) })}</p>
        ) : null}
      </div>
      <div className="tour-ways">
        <Button variant="default" disabled={at === 0} onClick={() => void navigate(stepTarget(tour, at - 1))}>
          {say('web.tour.back')}
        </Button>
        {last ? (
          <Button onClick={() => setSearch({ tour: undefined, step: undefined })}>
            {say('web.tour.end')}
          </Button>
        ) : (
          <Button onClick={() => void navigate(stepTarget(tour, at + 1))}>
            {say('web.tour.next', { n: number(at + 2) })}
          </Button>
        )}
        <CloseButton
          aria-label={say('web.tour.leave')}
          onClick={() => setSearch({ tour: undefined, step: undefined })}
        />
      </div>
    </aside>
  );
}
