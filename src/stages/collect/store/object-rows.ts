/** One protected object of a source as rows: the object as it is listed, and what this source says of it. */
import type { ImportedObject } from '#model/imported.ts';
import type { Content } from './content.ts';
import { list } from './copy-binary.ts';
import type { Run } from './run.ts';

/**
 * Adds the rows of the object. `status` is what persons made of it before, if they did: a new release never takes a
 * validation back; what nobody has looked at is *proposed* and protected like any other.
 */
export function addObject(
  run: Run,
  value: ImportedObject,
  id: string,
  content: Content,
  status: string | null,
): void {
  const { outbox, source, at } = run;
  const { position } = value;
  const where = run.placing.of(position);
  outbox.add('protected_object', [
    run.nextId(),
    id,
    source.layer,
    value.objectKind,
    value.type,
    value.category,
    value.name,
    list(value.otherNames),
    status ?? 'proposed',
    value.operating,
    position.lon,
    position.lat,
    position.uncertainty,
    position.level,
    where.inside,
    where.maybe,
    position.basis,
    position.method,
    where.box,
    value.lastConfirmed,
    source.code,
    value.externalId,
    content.hash,
    run.id,
    at,
    list(value.regimes ?? []),
    where.named,
  ]);
  outbox.add('object_statement', [run.nextId(), id, source.code, true, JSON.stringify(value.payload), at]);
}
