/** Protected objects as rows: name, kind, whether it works, how well its place is known. In no order of value. */
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { ProtectedObject } from './objects-at.tsx';

export function ObjectTable({ objects, caption }: { objects: readonly ProtectedObject[]; caption: string }) {
  const { term } = useWords();
  return (
    <TableRegion label={caption}>
      <table className="plain">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Say code="check.object" />
            </th>
            <th scope="col">
              <Say code="check.what" />
            </th>
            <th scope="col">
              <Say code="web.object.works" />
            </th>
            <th scope="col">
              <Say code="check.position" />
            </th>
          </tr>
        </thead>
        <tbody>
          {objects.map((o) => (
            <tr key={o.object}>
              <th scope="row">
                <To page="object" parts={{ id: o.object }}>
                  <bdi>{o.name}</bdi>
                </To>
              </th>
              <td>{term('object_type', o.type)}</td>
              <td>
                {o.operating === 'unknown' ? (
                  <Unknown>{term('operating', o.operating)}</Unknown>
                ) : (
                  term('operating', o.operating)
                )}
              </td>
              <td>
                <Position of={o} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}

/** How well the place of an object is known, never finer than its source. */
export function Position({ of: o }: { of: ProtectedObject }) {
  const { say } = useWords();
  if (o.longitude === null || o.latitude === null)
    return (
      <Unknown>
        <Say code="position.none" />
      </Unknown>
    );
  return (
    <>
      <bdi>
        {o.latitude.toFixed(4)}, {o.longitude.toFixed(4)}
      </bdi>
      <div className="small">
        {say('figure.off_by', { uncertainty: o.uncertainty })}
        {o.method ? ` · ${o.method}` : ''}
      </div>
    </>
  );
}
