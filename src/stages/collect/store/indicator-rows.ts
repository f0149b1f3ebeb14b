/** Readings of indicators as rows. A suppressed one arrives here without its value: it was never handed on. */
import type { ImportedIndicator } from '#model/imported.ts';
import type { Content } from './content.ts';
import type { Run } from './run.ts';

/** Adds the row of a reading. */
export function addIndicator(run: Run, value: ImportedIndicator, id: string, content: Content): void {
  run.outbox.add('indicator_reading', [
    run.nextId(),
    id,
    value.indicator,
    value.place,
    value.year,
    value.suppressed ? null : value.value,
    value.suppressed,
    value.unit,
    value.statedBy,
    run.source.code,
    value.externalId,
    content.hash,
    run.id,
    run.at,
  ]);
}
