/** Every numbered problem with what would be right; `?show=1004` leads to one. */
import { useEffect } from 'react';
import { useAddress } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';

export function ProblemsPage() {
  const { say, named } = useWords();
  const show = useAddress().search['show'];
  const query = useOperation('problem.list', {}, { fresh: Infinity });
  useEffect(() => {
    if (query.data && show) document.getElementById(`AMP-${show}`)?.scrollIntoView({ block: 'center' });
  }, [query.data, show]);
  return (
    <>
      <PageHead title={say('problems.title')} />
      <Await query={query} lines={10}>
        {({ problems }) => (
          <TableRegion label={say('problems.title')}>
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">AMP</th>
                  <th scope="col">{say('problems.wrong')}</th>
                  <th scope="col">{say('problems.right')}</th>
                </tr>
              </thead>
              <tbody>
                {problems.map((p) => (
                  <tr
                    key={p.number}
                    id={`AMP-${p.number}`}
                    {...(String(p.number) === show ? { className: 'shown' } : {})}
                  >
                    <th scope="row">
                      {p.number}
                      <br />
                      <span className="small">
                        {p.code} · HTTP {p.status}
                      </span>
                    </th>
                    <td>{named({ en: p.en.wrong, fr: p.fr.wrong })}</td>
                    <td>{named({ en: p.en.right, fr: p.fr.right })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableRegion>
        )}
      </Await>
    </>
  );
}
