/** What was asked, on paper: a printed check that does not say of what would be read as one of something else. */
import { boxOf } from '#methods/geometry/boxes.ts';
import type { Shape } from '#model/geometry.ts';
import { useWords } from '#web/words/words.tsx';
import type { Draft } from './draft.ts';
import { countOf, placeText } from './shape-text.ts';
import type { Check } from './use-checked.ts';

/** Lines of coordinates that are printed whole; of more, how many there are and the corners of their box. */
const LINES = 40;

export function PlanPrinted({
  draft,
  shape,
  check,
}: {
  draft: Draft;
  shape: Shape | null;
  check: Check | null;
}) {
  const { say, term, moment } = useWords();
  if (!shape || !check) return null;
  const { asked } = check;
  const lines = draft.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const box = boxOf(shape);
  return (
    <section className="print-only check-printed">
      <h2>{say('web.check.plan')}</h2>
      <dl className="facts">
        <dt>{say('web.check.what')}</dt>
        <dd>{term('activity', asked.kind)}</dd>
        <dt>{say('web.check.when', { zone: asked.zone })}</dt>
        <dd>
          {say('web.check.spoken', {
            from: moment(asked.from, asked.zone, 'long'),
            to: moment(asked.to, asked.zone, 'long'),
            zone: asked.zone,
          })}
        </dd>
        <dt>{say('web.check.within')}</dt>
        <dd>{asked.within}</dd>
        <dt>
          {say('web.check.shape')} ({say(`web.check.kind.${draft.kind}`)})
        </dt>
        <dd dir="ltr">
          {lines.length > 0 && lines.length <= LINES
            ? lines.map((line, i) => <div key={i}>{line}</div>)
            : say('web.check.printed_shape', {
                n: countOf(shape),
                from: placeText([box.west, box.south]),
                to: placeText([box.east, box.north]),
              })}
          {draft.file ? <div>{draft.file.name}</div> : null}
        </dd>
        <dt>{say('as_of.known')}</dt>
        <dd>{moment(asked.known, asked.zone, 'long')}</dd>
      </dl>
    </section>
  );
}
