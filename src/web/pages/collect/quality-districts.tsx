/** What of each layer is known of which district. Certain and perhaps stand apart; nothing known is unknown, not nothing. */
import { TextInput } from '@mantine/core';
import { useAddress, useSetSearch } from '#web/address.ts';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Quality } from './quality-layers.tsx';

type Coverage = Quality['coverage'][number];

export function Districts({ of }: { of: Quality }) {
  const { say, day } = useWords();
  const { search } = useAddress();
  const setSearch = useSetSearch();
  const wanted = (search['find'] ?? '').toLocaleLowerCase();
  const shown = of.districts.filter((d) => d.name.toLocaleLowerCase().includes(wanted));
  return (
    <section>
      <h2 id="districts">
        <Say code="web.quality.districts" />
      </h2>
      <p>{say('web.quality.districts_about', { from: day(of.from), to: day(of.at) })}</p>
      {of.objectsWithheld ? (
        <Unknown block>
          <Say code="web.quality.objects_withheld" />
        </Unknown>
      ) : null}
      {of.level === null ? (
        <Unknown block>
          <Say code="layers.no_boundaries" />
        </Unknown>
      ) : (
        <>
          <div className="actions no-print">
            <TextInput
              label={say('web.quality.find')}
              value={search['find'] ?? ''}
              onChange={(e) => setSearch({ find: e.currentTarget.value || undefined }, { replace: true })}
            />
            <button
              type="button"
              className="linklike"
              onClick={() => setSearch({ level: of.level === 1 ? undefined : '1' })}
            >
              {say(of.level === 1 ? 'web.quality.by_district' : 'web.quality.by_province')}
            </button>
          </div>
          <Matrix coverage={of.coverage} districts={shown} />
          {shown.length === 0 ? (
            <p>
              <Say code="web.quality.none_named" />
            </p>
          ) : null}
        </>
      )}
    </section>
  );
}

function Matrix({ coverage, districts }: { coverage: readonly Coverage[]; districts: Quality['districts'] }) {
  const { term, number } = useWords();
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-labelledby="districts">
      <table className="plain quality-matrix">
        <thead>
          <tr>
            <th scope="col">
              <Say code="web.quality.district" />
            </th>
            {coverage.map((c) => (
              <th key={c.layer} scope="col" className="number">
                {term('layer', c.layer)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="nowhere">
            <th scope="row">
              <Say code="web.quality.nowhere" />
            </th>
            {coverage.map((c) => (
              <td key={c.layer} className="number">
                {c.nowhere > 0 ? <Unknown>{number(c.nowhere)}</Unknown> : number(0)}
              </td>
            ))}
          </tr>
          {districts.map((d) => (
            <tr key={d.code}>
              <th scope="row">
                <To page="place" parts={{ code: d.code }}>
                  {d.name}
                </To>
              </th>
              {coverage.map((c) => (
                <Held key={c.layer} cell={c.cells.find((one) => one.district === d.code)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Held({ cell }: { cell: Coverage['cells'][number] | undefined }) {
  const { say, number } = useWords();
  if (!cell || cell.there + cell.perhaps === 0)
    return (
      <td className="number">
        <Unknown />
      </td>
    );
  return (
    <td className="number">
      {cell.there > 0 ? number(cell.there) : null}
      {cell.perhaps > 0 ? (
        <div className="small">{say('web.quality.perhaps', { n: cell.perhaps })}</div>
      ) : null}
      {cell.withoutPoint > 0 ? (
        <div className="small">{say('web.quality.without_point', { n: cell.withoutPoint })}</div>
      ) : null}
      {cell.newest ? <div className="small">{cell.newest}</div> : null}
    </td>
  );
}
