/** The areas of a level by name, each with what is known of it: people by source and year, and layer by layer, never added up. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { To } from '#web/parts/to.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';

type Quality = OutputOf<'quality.read'>;
type Figure = OutputOf<'population.read'>['figures'][number];

const STEP = 25;

export function PlacesKnown({ of, level }: { of: Quality; level: number }) {
  const { say, day, compare } = useWords();
  const { known } = useAddress();
  const [shown, setShown] = useState(STEP);
  const people = useOperation('population.read', { level, known, limit: 10_000 });
  const above = useOperation(
    'place.list',
    { level: level - 1, known, limit: 1000 },
    { enabled: level > 1, fresh: 600_000 },
  );
  const names = new Map((above.data?.places ?? []).map((p) => [p.code, p.name]));
  const sorted = of.districts.toSorted((a, b) => compare(a.name, b.name));
  const layers = of.coverage.filter((c) => c.kind !== 'population');
  const figures = new Map<string, Figure[]>();
  // Of everyone: groups of people, sexes and ages are on the page of the place.
  for (const f of people.data?.figures ?? [])
    if (f.sex === 'all' && f.ageFrom === null && f.ageTo === null)
      figures.set(f.place, [...(figures.get(f.place) ?? []), f]);
  return (
    <>
      <p className="small">{say('web.place.known_about', { from: day(of.from), to: day(of.at) })}</p>
      {of.objectsWithheld ? (
        <Unknown block>
          <Say code="web.quality.objects_withheld" />
        </Unknown>
      ) : null}
      <TableRegion labelledBy="areas">
        <table className="plain places-known">
          <thead>
            <tr>
              <th scope="col">{say('web.place.title')}</th>
              <th scope="col">{say('web.place.people')}</th>
              <th scope="col">{say('web.place.known_of')}</th>
              <th scope="col">{say('web.place.unknown_of')}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((area) => (
              <tr key={area.code}>
                <th scope="row">
                  <To page="place" parts={{ code: area.code }}>
                    <bdi>{area.name}</bdi>
                  </To>
                  <div className="small">
                    {area.path
                      .slice(0, -1)
                      .flatMap((code) => names.get(code) ?? [])
                      .join(', ')}
                  </div>
                </th>
                <td>
                  {people.data ? <People of={figures.get(area.code) ?? []} cut={people.data.more} /> : null}
                </td>
                <Layers of={layers} area={area.code} />
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      {sorted.length > shown ? (
        <p className="no-print">
          <Button variant="default" onClick={() => setShown(shown + 4 * STEP)}>
            {say('web.place.more', { shown, all: sorted.length })}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function People({ of, cut }: { of: readonly Figure[]; cut: boolean }) {
  const { say, number } = useWords();
  if (of.length === 0) return cut ? <>{say('web.place.see_place')}</> : <Unknown />;
  return of
    .toSorted((a, b) => b.year - a.year)
    .map((f) => (
      <div key={`${f.source} ${f.year} ${f.group}`}>
        {number(f.people)} <span className="small">({f.year})</span>
      </div>
    ));
}

/** What each layer knows here, in two cells: certain and perhaps apart; a layer that knows nothing here is unknown, not none. */
function Layers({ of, area }: { of: Quality['coverage']; area: string }) {
  const { say, term } = useWords();
  const cells = of.map((c) => ({ layer: c.layer, cell: c.cells.find((one) => one.district === area) }));
  const known = cells.filter(({ cell }) => cell && cell.there + cell.perhaps > 0);
  const unknown = cells.filter((one) => !known.includes(one));
  return (
    <>
      <td>
        {known.length === 0 ? (
          <Unknown />
        ) : (
          known.map(({ layer, cell }) => (
            <div key={layer}>
              {say('web.place.layer_known', {
                layer: term('layer', layer),
                n: cell?.there ?? 0,
                perhaps: cell?.perhaps ?? 0,
              })}
            </div>
          ))
        )}
      </td>
      <td>
        {unknown.length === 0 ? (
          say('web.place.every_layer')
        ) : (
          <Unknown>
            {say('web.place.layers', { layers: unknown.map(({ layer }) => term('layer', layer)) })}
          </Unknown>
        )}
      </td>
    </>
  );
}
