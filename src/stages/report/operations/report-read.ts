import { z } from 'zod';
import { operation, type Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id } from '#model/text.ts';
import { envelope, type EnvelopeRow } from '../queries/event.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** The end of every drill-down: the envelope of a report, and its payload opened: for an import, the row of its source. */
export const reportRead = operation({
  code: 'report.read',
  stage: 'report',
  summary: {
    en: 'Open a report down to its source row',
    fr: 'Ouvrir un rapport jusqu’à la ligne de sa source',
  },
  about:
    'The envelope of a report and its payload, opened with its own key. The row of an imported source is an open fact; a report of people here needs the right to read operational facts. A payload whose key was destroyed cannot be read again by anyone: the envelope still says that it was there.',
  http: { method: 'GET', path: '/api/operations/{operation}/reports/{report}' },
  cli: { command: 'report', args: ['report'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    report: id.describe('The report.'),
    envelope: z
      .union([z.boolean(), z.enum(['true', 'false']).transform((s) => s === 'true')])
      .default(false)
      .describe('Only the envelope: it is still there when the payload was destroyed.'),
  }),
  output: z.object({
    report: z.uuid(),
    channel: z.string(),
    reporterRole: z.string(),
    source: z.string().nullable(),
    externalId: z.string().nullable(),
    release: z.string().nullable(),
    sourceCategory: z.string().nullable().describe('primary_…, or secondary; null: not known.'),
    when: z
      .object({
        from: z.string(),
        to: z.string(),
        precision: z.string().nullable(),
        zone: z.string().nullable(),
      })
      .nullable(),
    language: z.string().nullable(),
    text: z.string().nullable().describe('What is safe for every reader of the operation.'),
    contentHash: z
      .string()
      .describe('SHA-256 of the sealed payload, hex; it verifies even when the key is gone.'),
    importRun: z.uuid().nullable(),
    recorded: z.string(),
    events: z.array(z.uuid()),
    destroyed: z.object({ at: z.string(), reason: z.string() }).nullable(),
    payload: z
      .record(z.string(), value)
      .nullable()
      .describe('As sealed: for an import, the row as published; null when only the envelope was asked for.'),
  }),
  async run(context, input) {
    const row = await envelope(context.tx, input.report);
    // What may not be seen looks like what is not there.
    if (!row || (row.source_code === null && !context.may('operational', 'read'))) {
      throw new Problem('not_found', { field: 'report', params: { what: 'report' } });
    }
    const payload = input.envelope ? null : opened(context, row);
    context.refer('report', row.report_id);
    return {
      report: row.report_id,
      channel: row.channel,
      reporterRole: row.reporter_role,
      source: row.source_code,
      externalId: row.external_id,
      release: row.release,
      sourceCategory: row.source_category,
      when:
        row.happened_from && row.happened_to
          ? {
              from: row.happened_from.toISOString(),
              to: row.happened_to.toISOString(),
              precision: row.precision,
              zone: row.zone,
            }
          : null,
      language: row.language,
      text: row.clean_text,
      contentHash: row.content_hash.toString('hex'),
      importRun: row.import_run,
      recorded: row.recorded_at.toISOString(),
      events: row.events,
      destroyed: row.destroyed_at && { at: row.destroyed_at.toISOString(), reason: row.destroyed_for ?? '' },
      payload,
    };
  },
});

function opened(context: Context, row: EnvelopeRow): Record<string, z.input<typeof value>> {
  if (!row.wrapped) {
    throw new Problem('payload_destroyed', {
      field: 'report',
      params: {
        report: row.report_id,
        at: row.destroyed_at?.toISOString() ?? null,
        reason: row.destroyed_for,
      },
    });
  }
  const plain = context.sealer.open(row.sealed, row.wrapped).toString('utf8');
  return z.record(z.string(), value).parse(JSON.parse(plain));
}
