/** Leaves by operation, person, outcome, time and reference, page by page; all of it in the address. */
import { useAddress, useSetSearch } from '#web/address.ts';
import type { InputOf, OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Older } from '#web/parts/older.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';
import { AuditFilter } from './audit-filter.tsx';

type Leaf = OutputOf<'audit.read'>['leaves'][number];

export function AuditLeaves() {
  const { say, speak } = useWords();
  const { search } = useAddress();
  const { log, action, actor, outcome, from, to, reference, before } = search;
  const input = {
    log,
    action,
    actor,
    outcome,
    from,
    to,
    reference,
    before: before ? Number(before) : undefined,
  } as InputOf<'audit.read'>;
  const query = useOperation('audit.read', input, { keep: true, fresh: 5_000 });
  return (
    <section>
      <h2>{say('web.audit.read')}</h2>
      <AuditFilter />
      <Await query={query} lines={10}>
        {({ leaves, next, apart }) => (
          <>
            {apart ? <p className="small">{speak(apart)}</p> : null}
            {leaves.length === 0 ? <p role="status">{say('web.audit.none')}</p> : <Table leaves={leaves} />}
            <Older before={before} next={next} />
          </>
        )}
      </Await>
    </section>
  );
}

function Table({ leaves }: { leaves: readonly Leaf[] }) {
  const { say, moment, named } = useWords();
  const zone = useZone();
  const list = useOperation('operation.list', {}, { fresh: Infinity });
  const name = (code: string): string => {
    const op = list.data?.operations.find((one) => one.code === code);
    return op ? named(op.summary) : code;
  };
  return (
    <TableRegion label={say('web.audit.read')}>
      <table className="plain audit-leaves">
        <thead>
          <tr>
            <th scope="col">{say('web.audit.when')}</th>
            <th scope="col">{say('web.audit.actor')}</th>
            <th scope="col">{say('web.audit.action')}</th>
            <th scope="col">{say('web.audit.refs')}</th>
            <th scope="col">{say('web.audit.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {leaves.map((leaf) => (
            <tr key={leaf.id}>
              <th scope="row">{moment(leaf.at, zone)}</th>
              <td>
                {leaf.actor === 'not-named' ? (
                  <span className="small">{say('web.audit.not_named')}</span>
                ) : (
                  <span dir="ltr">{leaf.actor}</span>
                )}
              </td>
              <td>
                {name(leaf.action)}{' '}
                <span className="small">({say(`web.audit.outcome.${leaf.outcome}`)})</span>
                <br />
                <code className="small" dir="ltr">
                  {leaf.action}
                </code>
              </td>
              <td>
                <Refs refs={leaf.refs} />
              </td>
              <td>
                <code className="audit-hash" dir="ltr" title={leaf.hash}>
                  {leaf.hash.slice(0, 12)}…
                </code>
                {leaf.index === null ? (
                  <>
                    <br />
                    <span className="small">{say('web.audit.not_sealed')}</span>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** Ids by kind; more than a few are counted. */
const FEW = 3;
function Refs({ refs }: { refs: Leaf['refs'] }) {
  const setSearch = useSetSearch();
  const { number } = useWords();
  return (
    <ul className="audit-refs">
      {Object.entries(refs).map(([kind, ids]) => (
        <li key={kind}>
          <span className="small">{kind}</span>{' '}
          {ids.slice(0, FEW).map((id) => (
            <button
              key={id}
              type="button"
              className="audit-ref"
              dir="ltr"
              onClick={() => setSearch({ reference: id, before: undefined })}
            >
              {id.length > 20 ? `${id.slice(0, 8)}…${id.slice(-4)}` : id}
            </button>
          ))}
          {ids.length > FEW ? ` + ${number(ids.length - FEW)}` : ''}
        </li>
      ))}
    </ul>
  );
}
