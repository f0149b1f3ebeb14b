/** Custody of protected objects: which remain under guard, which were handed over and when, where sources leave it open. */
import { spanSaid } from '#model/custody.ts';
import { useMoment } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { Say, useWords } from '#web/words/words.tsx';

type Site = OutputOf<'handover.list'>['sites'][number];
/** In the order in which they ask for care: still held, unclear, handed over. */
const ORDER: readonly string[] = ['under_guard', 'disputed', 'perhaps_handed_over', 'unknown', 'handed_over'];

export function CustodyPage() {
  const { say, compare } = useWords();
  const query = useOperation('handover.list', useMoment());
  return (
    <>
      <PageHead title={say('web.custody.title')} />
      <p>
        <Say code="web.custody.about" />
      </p>
      <Await query={query} lines={9}>
        {({ sites }) =>
          sites.length === 0 ? (
            <Unknown block>
              <Say code="web.custody.none" />
            </Unknown>
          ) : (
            <>
              <p className="sentence">
                {held(sites).length > 0
                  ? say('custody.remaining', {
                      n: held(sites).length,
                      names: held(sites).map(namesOf),
                      handed: sites.filter((s) => s.custody === 'handed_over').length,
                    })
                  : say('custody.none_remaining', {
                      handed: sites.filter((s) => s.custody === 'handed_over').length,
                    })}
              </p>
              <TableRegion label={say('web.custody.title')}>
                <table className="plain">
                  <thead>
                    <tr>
                      <th scope="col">
                        <Say code="web.custody.site" />
                      </th>
                      <th scope="col">
                        <Say code="web.custody.stands" />
                      </th>
                      <th scope="col">
                        <Say code="web.custody.handed_over" />
                      </th>
                      <th scope="col">
                        <Say code="web.custody.due" />
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {sites
                      .toSorted(
                        (a, b) =>
                          ORDER.indexOf(a.custody) - ORDER.indexOf(b.custody) || compare(a.name, b.name),
                      )
                      .map((site) => (
                        <Row key={site.object} site={site} />
                      ))}
                  </tbody>
                </table>
              </TableRegion>
            </>
          )
        }
      </Await>
    </>
  );
}

const held = (sites: readonly Site[]): Site[] => sites.filter((s) => s.custody === 'under_guard');
/** Its names in the languages that are known, with equal weight. */
const namesOf = ({ name, otherNames }: Site): string =>
  otherNames.length > 0 ? `${name} (${otherNames.join(' / ')})` : name;

const SURE: readonly string[] = ['under_guard', 'handed_over'];

function Row({ site }: { site: Site }) {
  const { say, day } = useWords();
  const state = say(`custody_state.${site.custody}`);
  return (
    <tr>
      <th scope="row">
        <To page="custody_of" parts={{ id: site.object }}>
          <bdi>{site.name}</bdi>
        </To>
        {site.otherNames.map((n) => (
          <div key={n}>
            <bdi>{n}</bdi>
          </div>
        ))}
      </th>
      <td>{SURE.includes(site.custody) ? state : <Unknown>{state}</Unknown>}</td>
      <td>
        {site.handedOver === null ? (
          say('web.custody.nobody_states')
        ) : site.handedOver.conflict ? (
          <>
            <Unknown>
              <Say code="web.custody.conflict" />
            </Unknown>
            {site.handedOver.sides.map((s) => (
              <div key={s.source + String(s.from)} className="small">
                <SpanSaid {...s} /> · {s.source}
              </div>
            ))}
          </>
        ) : (
          <SpanSaid
            from={site.handedOver.from}
            to={site.handedOver.to}
            precision={
              site.handedOver.sides.length === 1 ? (site.handedOver.sides[0]?.precision ?? null) : 'range'
            }
          />
        )}
      </td>
      <td>
        {site.reviewsDue.map((d) => (
          <div key={d}>{day(d)}</div>
        ))}
      </td>
    </tr>
  );
}

/** A range as far as anyone states it: a day, a month, "by", "after", or unknown. */
export function SpanSaid({
  from,
  to,
  precision,
}: {
  from: string | null;
  to: string | null;
  precision: string | null;
}) {
  const { say } = useWords();
  const zone = useZone();
  const ms = (text: string | null): number | null => (text === null ? null : Date.parse(text));
  const said = spanSaid({ from: ms(from), to: ms(to) }, precision);
  const text = say('web.custody.when', { ...said, zone });
  return said['how'] === 'unknown' ? <Unknown>{text}</Unknown> : <>{text}</>;
}
