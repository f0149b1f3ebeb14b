/** The records behind a figure, one a row: when, where, how many, how well known; each leads on to its source row. */
import { TableRegion } from './table-region.tsx';
import { useWords } from '#web/words/words.tsx';
import { Say } from '#web/words/words.tsx';
import { Count } from './count.tsx';
import type { Opened } from './figure-drawer.tsx';
import { To } from './to.tsx';
import { Unknown } from './unknown.tsx';
import { useWhen } from './when.ts';

type Row = Opened['records'][number];

export function RecordList({ records }: { records: readonly Row[] }) {
  const { say } = useWords();
  if (records.length === 0) return <p>{say('web.figure.no_records')}</p>;
  return (
    <TableRegion label={say('figure.records')}>
      <table className="plain records">
        <thead>
          <tr>
            <th scope="col">{say('figure.when')}</th>
            <th scope="col">{say('figure.where')}</th>
            <th scope="col" className="number">
              {say('figure.how_many')}
            </th>
            <th scope="col">{say('figure.standing')}</th>
            <th scope="col">{say('figure.open_report')}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((r) => (
            <Record key={`${r.event}-${r.source}`} row={r} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

function Record({ row: r }: { row: Row }) {
  const { say } = useWords();
  const when = useWhen();
  return (
    <tr>
      <td>{when(r.when)}</td>
      <td>
        {r.where.place ? (
          <bdi>{r.where.place}</bdi>
        ) : r.where.mayBe.length > 0 ? (
          say('figure.somewhere_in', { place: r.where.mayBe })
        ) : (
          <Unknown />
        )}
        {r.where.text ? (
          <div className="small">
            <bdi>{r.where.text}</bdi>
          </div>
        ) : null}
        {r.where.uncertainty === null ? null : (
          <div className="small">{say('figure.off_by', { uncertainty: r.where.uncertainty })}</div>
        )}
      </td>
      <td className="number">
        <Count low={r.low} best={r.best} high={r.high} />
      </td>
      <td>
        <Say message={r.sentence} />
      </td>
      <td>
        {r.report ? (
          <To page="report_row" parts={{ id: r.report }}>
            {r.externalId ?? say('figure.open_report')}
          </To>
        ) : (
          <Unknown />
        )}
      </td>
    </tr>
  );
}
