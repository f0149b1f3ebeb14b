/** An indicator opened into its readings, year by year and source by source, down to the rows of the source. */
import { useAddress, useMoment, useSetSearch } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Sheet } from '#web/parts/sheet.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { useReading } from './indicator-line.tsx';

type Opened = OutputOf<'indicator.read'>;

export function IndicatorDrawer() {
  const { say } = useWords();
  const setSearch = useSetSearch();
  const indicator = useAddress().search['indicator'];
  return (
    <Sheet
      open={indicator !== undefined}
      close={() => setSearch({ indicator: undefined })}
      title={say('web.indicator.title')}
    >
      {indicator ? <Readings indicator={indicator} /> : null}
    </Sheet>
  );
}

function Readings({ indicator }: { indicator: string }) {
  const { at, known } = useMoment();
  const query = useOperation('indicator.read', { indicator, at, known });
  return <Await query={query}>{(opened) => <Shown opened={opened} />}</Await>;
}

function Shown({ opened }: { opened: Opened }) {
  const { say, moment } = useWords();
  const zone = useZone();
  const reading = useReading();
  return (
    <>
      <p className="sentence">
        <Say message={opened.label} />
      </p>
      {opened.lines.map((line, i) => (
        <p key={i}>
          <Say message={line.sentence} />
        </p>
      ))}
      <dl className="facts">
        <dt>{say('board.record.definition')}</dt>
        <dd>
          <Say message={opened.definition} />
        </dd>
        <dt>{say('board.record.cut_off')}</dt>
        <dd>
          {say('web.figure.cut_off', { at: moment(opened.at, zone), known: moment(opened.known, zone) })}
        </dd>
      </dl>
      <table className="plain">
        <caption>{say('web.indicator.whole_country', { country: opened.country })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('web.indicator.year')}</th>
            <th scope="col">{say('check.source')}</th>
            <th scope="col" className="number">
              {say('web.indicator.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {opened.years.map((y) => (
            <tr key={`${y.source}-${y.year}`}>
              <th scope="row">{y.year}</th>
              <td>
                <bdi>{y.source}</bdi>
              </td>
              <td className="number">
                <bdi>{reading(y) ?? <Unknown />}</bdi>
                {y.stale ? <span className="small"> {say('layer_state.stale')}</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say('web.indicator.rows', { year: opened.year === null ? null : String(opened.year) })}</h3>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('figure.open_report')}</th>
            <th scope="col">{say('web.indicator.stated_by')}</th>
            <th scope="col" className="number">
              {say('web.indicator.value')}
            </th>
          </tr>
        </thead>
        <tbody>
          {opened.rows.map((row) => (
            <tr key={`${row.source}-${row.externalId}`}>
              <th scope="row">
                <code>{row.externalId}</code>
                <br />
                <span className="small">
                  <bdi>
                    {row.source} {row.release}
                  </bdi>
                </span>
              </th>
              <td>
                <bdi>{row.statedBy}</bdi>
              </td>
              <td className="number">
                <bdi>{reading({ ...row, values: [] }) ?? <Unknown />}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
