/**
 * What is kept apart from everyone's chain (never 11, T-017): the same door for allegations against own personnel and for
 * concerns about integrity, each with its own field group and its own readers. It names no area.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonical } from '#model/canonical.ts';
import { newId } from '#model/ids.ts';
import { say } from '#model/message.ts';
import type { Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { ROLES } from '#model/rights.ts';
import { id, text } from '#model/text.ts';
import { rolesWith } from '#access/decide.ts';
import {
  apartActs,
  apartReport,
  apartReports,
  insertApart,
  insertApartAct,
  type ApartRow,
} from '../queries/apart.ts';

export type ApartGroup = 'own_personnel_allegation' | 'integrity_concern';

/** What whoever tells is asked; no name, no picture, no sound. */
export const told = {
  what: text(20_000)
    .min(1)
    .describe('What happened, in your words. Sealed. "Call me" is enough. Name no victim.'),
  how: z.enum(['saw', 'told', 'found']).describe('I saw / I was told / I found.'),
  when: text(100).optional().describe('When, as far as it is known. Sealed.'),
  where: text(500).optional().describe('Where, in words. Sealed.'),
  inDanger: z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Is anyone in danger now?'),
  contact: z
    .boolean()
    .default(false)
    .describe('Whether those who read it may know that it was you (your label). Default: nobody can.'),
};

export const taken = z.object({
  report: z.uuid().describe('Its reference. You cannot open it again.'),
  contentHash: z.string().describe('SHA-256 of the sealed payload, hex.'),
  route: z.array(z.enum(ROLES)).describe('Roles that read it, and nobody else.'),
  message: z.object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])),
  }),
});

type Told = { readonly inDanger: string; readonly contact: boolean } & Readonly<Record<string, unknown>>;

/** Takes it in, sealed. The leaf says that something was told, never by whom. */
export async function take(
  context: Context,
  group: ApartGroup,
  about: ApartRow['about'],
  { inDanger, contact, ...rest }: Told,
): Promise<z.input<typeof taken>> {
  const plain = canonical({ ...rest, toldBy: contact ? context.actor.label : null });
  const { sealed, wrapped } = context.sealer.seal(Buffer.from(plain));
  const contentHash = createHash('sha256').update(sealed).digest();
  const report = newId();
  const at = new Date(context.now);
  await insertApart(context.tx, { id: report, group, about, inDanger, contentHash, sealed, wrapped, at });
  context.refer('apart', report);
  const route = rolesWith(group, 'read', context.profile);
  return {
    report,
    contentHash: contentHash.toString('hex'),
    route,
    message: say('apart.taken', { who: route }) as z.input<typeof taken>['message'],
  };
}

const state = z.enum(['open', 'referred', 'closed', 'reopened']);
const line = z.object({
  report: z.uuid(),
  about: z.enum(['own_personnel', 'corruption', 'organised_crime']),
  inDanger: z.enum(['yes', 'no', 'unknown']),
  recorded: z.string().describe('UTC.'),
  state,
});

export const listInput = z.object({
  after: id.optional().describe('The `next` of the page before.'),
  limit: z.int().min(1).max(500).default(100).describe('At most this many.'),
});
export const listed = z.object({
  reports: z.array(line).describe('Newest first.'),
  next: z.uuid().nullable().describe('Where the next page begins; null: this is the last.'),
});

const lineOf = (row: ApartRow): z.input<typeof line> => ({
  report: row.id,
  about: row.about,
  inDanger: row.in_danger,
  recorded: row.recorded_at.toISOString(),
  state: row.state ?? 'open',
});

export async function list(
  context: Context,
  group: ApartGroup,
  { after, limit }: z.output<typeof listInput>,
): Promise<z.input<typeof listed>> {
  const rows = await apartReports(context.tx, group, { after: after ?? null, limit: limit + 1 });
  const page = rows.slice(0, limit);
  context.refer('apart', ...page.map((row) => row.id));
  return { reports: page.map(lineOf), next: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export const readInput = z.object({ report: id.describe('The report.') });
export const opened = line.extend({
  contentHash: z.string(),
  payload: z
    .record(z.string(), value)
    .describe('As sealed; `toldBy` is null unless they wished to be asked.'),
  acts: z.array(
    z.object({
      kind: z.enum(['referred', 'closed', 'reopened']),
      note: z.string(),
      by: z.string(),
      recorded: z.string(),
    }),
  ),
});

export async function open(
  context: Context,
  group: ApartGroup,
  report: string,
): Promise<z.input<typeof opened>> {
  const row = await apartReport(context.tx, group, report);
  if (!row) throw new Problem('not_found', { field: 'report', params: { what: 'report' } });
  if (!row.wrapped) throw new Problem('payload_destroyed', { field: 'report' });
  const plain = context.sealer.open(row.sealed, row.wrapped).toString('utf8');
  context.refer('apart', report);
  return {
    ...lineOf(row),
    contentHash: row.content_hash.toString('hex'),
    payload: z.record(z.string(), value).parse(JSON.parse(plain)),
    acts: (await apartActs(context.tx, report)).map(({ recorded_at, ...act }) => ({
      ...act,
      recorded: recorded_at.toISOString(),
    })),
  };
}

export const actInput = z.object({
  report: id.describe('The report.'),
  act: z.enum(['referred', 'closed', 'reopened']).describe('What was done.'),
  note: text(2_000).min(3).describe('To whom it was referred, or why it was closed or opened again.'),
});
export const acted = z.object({ report: z.uuid(), state });

export async function act(
  context: Context,
  group: ApartGroup,
  input: z.output<typeof actInput>,
): Promise<z.input<typeof acted>> {
  const row = await apartReport(context.tx, group, input.report);
  if (!row) throw new Problem('not_found', { field: 'report', params: { what: 'report' } });
  const isClosed = row.state === 'closed';
  if (isClosed !== (input.act === 'reopened')) throw new Problem('apart_not_next', { field: 'act' });
  await insertApartAct(context.tx, group, {
    id: newId(),
    report: input.report,
    kind: input.act,
    note: input.note,
    by: context.actor.label,
    recorded_at: new Date(context.now),
  });
  context.refer('apart', input.report);
  return { report: input.report, state: input.act };
}
