/** Every layer with its age: what is missing and what is stale stands first. */
import type { OutputOf } from '#web/data/api.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { Unknown } from '#web/parts/unknown.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { Say, useWords } from '#web/words/words.tsx';

export type Quality = OutputOf<'quality.read'>;
type Line = Quality['layers'][number];

const ORDER: readonly Line['state'][] = ['missing', 'stale', 'present'];

export function Layers({ of }: { of: Quality }) {
  const lines = of.layers.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <section>
      <h2 id="layers">
        <Say code="web.quality.layers" />
      </h2>
      <TableRegion labelledBy="layers">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">
                <Say code="web.quality.layer" />
              </th>
              <th scope="col">
                <Say code="web.quality.state" />
              </th>
              <th scope="col">
                <Say code="web.quality.speaks_to" />
              </th>
              <th scope="col" className="number">
                <Say code="web.quality.held" />
              </th>
              <th scope="col">
                <Say code="web.quality.from" />
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Layer key={line.layer} line={line} at={of.at} />
            ))}
          </tbody>
        </table>
      </TableRegion>
    </section>
  );
}

function Layer({ line, at }: { line: Line; at: string }) {
  const { say, day, number } = useWords();
  const title = useSourceTitle(say('web.quality.persons'));
  const state = say(`layer_state.${line.state}`);
  const oldest = line.sources.map((s) => s.vintage ?? '').toSorted()[0];
  const days = oldest ? Math.floor((Date.parse(at) - Date.parse(oldest)) / 86_400_000) : null;
  const objects = line.sources.reduce((n, s) => n + (s.objects ?? 0), 0);
  const without = line.sources.reduce((n, s) => n + (s.withoutPosition ?? 0), 0);
  return (
    <tr>
      <th scope="row">
        <Say message={line.label} />
      </th>
      <td>{line.state === 'present' ? state : <Unknown>{state}</Unknown>}</td>
      <td>
        {line.state === 'missing' ? (
          <Unknown />
        ) : oldest ? (
          <>
            {day(oldest)}
            {days !== null && days >= 0 ? (
              <div className="small">{say('web.quality.days_old', { days, allowed: line.staleAfter })}</div>
            ) : null}
          </>
        ) : (
          <Unknown>
            <Say code="source.vintage_unknown" />
          </Unknown>
        )}
      </td>
      <td className="number">
        {line.state === 'missing' ? (
          <Unknown />
        ) : line.kind !== 'objects' ? null : (
          <>
            {number(objects)}
            {without > 0 ? (
              <div className="small">{say('web.quality.without_point', { n: without })}</div>
            ) : null}
          </>
        )}
      </td>
      <td className="small">{line.sources.map((s) => title(s.source)).join('; ')}</td>
    </tr>
  );
}
