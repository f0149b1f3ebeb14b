/**
 * One event of a source as rows: the report sealed under its own key, the event, what the source states of it, whom it
 * harmed, how it classifies, to whom the source attributes it. Nothing here is assessed: an import verifies nothing.
 */
import type { ImportedEvent } from '#model/imported.ts';
import { sha256 } from '#model/sha256.ts';
import type { Content } from './content.ts';
import type { Run } from './run.ts';

/** Adds the rows of the event; `id` is its id over all releases, `content` what it says. */
export function addEvent(run: Run, value: ImportedEvent, id: string, content: Content): void {
  const { outbox, source, at } = run;
  const { when, position } = value;
  const { from, to } = when;
  const where = run.placing.of(position);
  const report = run.nextId();
  const { sealed, wrapped } = run.sealer.seal(Buffer.from(content.payload ?? ''));
  outbox.add('report', [
    report,
    'import',
    'source',
    source.code,
    value.externalId,
    source.release,
    from,
    to,
    when.precision,
    when.zone,
    sha256(sealed),
    sealed,
    run.id,
    'secondary',
    run.by,
    at,
  ]);
  outbox.add('report_key', [report, wrapped]);
  outbox.add('event', [
    run.nextId(),
    id,
    from,
    to,
    when.precision,
    when.zone,
    position.lon,
    position.lat,
    position.uncertainty,
    position.level,
    where.inside,
    where.maybe,
    position.basis,
    position.method,
    where.box,
    value.placeText,
    source.code,
    value.externalId,
    content.hash,
    run.id,
    run.by,
    at,
    where.named,
  ]);
  outbox.add('event_report', [id, report, `source:${source.code}`, at]);
  const statement = run.nextId();
  const { harm, count } = value.total;
  outbox.add('statement', [
    statement,
    id,
    source.code,
    report,
    harm,
    count.low,
    count.best,
    count.high,
    value.sourcesCounted,
    at,
  ]);
  for (const i of value.involvements) {
    outbox.add('involvement', [
      run.nextId(),
      id,
      statement,
      i.role,
      i.harm,
      i.status,
      i.sex,
      i.ageFrom,
      i.ageTo,
      i.count.low,
      i.count.best,
      i.count.high,
      at,
    ]);
  }
  for (const c of value.classifications) {
    outbox.add('classification', [run.nextId(), id, c.area, c.standard, c.code, `source:${source.code}`, at]);
  }
  for (const a of value.attributions) {
    outbox.add('attribution', [run.nextId(), id, a.actor, source.code, a.level, 'coded_by_source', at]);
  }
}
