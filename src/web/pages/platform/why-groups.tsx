/** What a person or a role may do with each field group; a row opens into its reason and its rule. */
import type { Act, Role } from '#model/rights.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { useWords } from '#web/words/words.tsx';
import { Allowed, WhyAnswer } from './why-answer.tsx';

export function GroupTable({
  acts,
  roles,
  caption,
}: {
  acts: readonly Act[];
  /** Undefined: about oneself. */
  roles: Role[] | undefined;
  caption: string;
}) {
  const { say, term } = useWords();
  const of = roles ? { role: roles } : {};
  const read = useOperation('access.why', { ...of, act: 'read' });
  const write = useOperation('access.why', { ...of, act: 'write' });
  const out = useOperation('access.why', { ...of, act: 'export' });
  return (
    <Await query={read} lines={8}>
      {({ groups }) => (
        <>
          <div className="scroll-x" tabIndex={0} role="region" aria-label={caption}>
            <table className="plain why-groups">
              <caption>{caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('web.why.group')}</th>
                  {acts.map((act) => (
                    <th key={act} scope="col">
                      {term('act', act)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {groups.map(({ group }, i) => (
                  <tr key={group}>
                    <th scope="row">
                      <a href={`#group-${group}`}>{term('group', group)}</a>
                    </th>
                    {[read, write, out].map((query, n) => (
                      <td key={acts[n]}>
                        {query.data?.groups[i] ? <Allowed allowed={query.data.groups[i].allowed} /> : null}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {groups.map((one) => (
            <div key={one.group} id={`group-${one.group}`}>
              <WhyAnswer one={one} title={`${term('group', one.group)}: ${term('act', 'read')}`} />
            </div>
          ))}
        </>
      )}
    </Await>
  );
}
