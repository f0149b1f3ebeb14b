/** The tours: one a role, what each shows, and how long it takes. Beginning one takes its role in the demonstration. */
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { BOOT } from '#web/boot.ts';
import { ask } from '#web/data/api.ts';
import { useSession } from '#web/data/session.tsx';
import { stepTarget } from '#web/frame/tour-bar.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { TOURS, type Tour } from '#web/tours/tours.ts';
import { Say, useWords } from '#web/words/words.tsx';

export function ToursPage() {
  const { say, term } = useWords();
  const { session, refresh } = useSession();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>(null);
  const begin = async (tour: Tour): Promise<void> => {
    try {
      if (BOOT.demonstration && !session?.roles.includes(tour.role)) {
        await ask('session.start', { role: tour.role });
        await refresh();
      }
      await navigate(stepTarget(tour, 0));
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <>
      <PageHead title={say('web.tours.title')} />
      <p>{say('web.tours.about')}</p>
      {error ? <Refusal error={error} /> : null}
      <ul className="tours">
        {TOURS.map((tour) => (
          <li key={tour.tour} className="card">
            <h2>
              <Say code={`tour.${tour.tour}`} />
            </h2>
            <p>
              <Say code={`tour.${tour.tour}.about`} />
            </p>
            <p className="small">
              {say('web.tours.facts', {
                minutes: tour.minutes,
                steps: tour.steps.length,
                role: term('role', tour.role),
              })}
            </p>
            <Button
              onClick={() => void begin(tour)}
              aria-label={say('web.tours.begin_of', { tour: say(`tour.${tour.tour}`) })}
            >
              {say('web.tours.begin')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
