/** A release as it leaves here. */
import { z } from 'zod';
import { say, type Message } from '#model/message.ts';
import type { Context } from '#model/operation.ts';
import { LIST_FORMATS, LIST_LABELS, LIST_TIERS } from '#model/protective-list.ts';
import { saidMessage } from '#stages/platform/said-message.ts';
import { mayShow } from './list-shown.ts';
import type { ReleaseRow } from './queries.ts';

export const releaseShape = z.object({
  release: z.uuid(),
  series: z.string().describe('The same for every list of this scope to this recipient.'),
  of: saidMessage.describe('Of what and of where it is, in words.'),
  shown: z.boolean().describe('Whether you may see on the map what is on it.'),
  use: z
    .enum(['operation', 'organisation'])
    .describe('Within the operation, or released to an organisation.'),
  recipient: z.string().nullable().describe('Organisation; null: for use within the operation.'),
  agreement: z.uuid().nullable(),
  tier: z.enum(LIST_TIERS).describe('Exact places, or areas that contain them.'),
  label: z.enum(LIST_LABELS).describe('Handling (TLP 2.0).'),
  version: z.int(),
  latest: z.int().describe('Newest version of the same list to the same recipient.'),
  came: z.int().nullable().describe('Entries that the version before did not have; null: there is none.'),
  went: z.int().nullable().describe('Entries of the version before that it no longer has.'),
  objects: z.int(),
  unplaced: z.int().describe('Entries without a place that a map can show.'),
  scope: z.record(z.string(), z.unknown()).describe('Of what: shape (its hash), place, area, layers.'),
  at: z.string().describe('What had happened by, UTC.'),
  known: z.string().describe('What we knew by, UTC.'),
  format: z.enum(LIST_FORMATS),
  language: z.string(),
  fileName: z
    .string()
    .nullable()
    .describe('Null, as the hashes are: it gives exact places, and a hash could be tried against guesses.'),
  sha256: z.string().nullable().describe('SHA-256 of the file, hex.'),
  content: z.string().nullable().describe('SHA-256 of what is listed, the same in every format, hex.'),
  by: z.string().describe('A pseudonymous label.'),
  recordedAt: z.string(),
  receivedAt: z
    .string()
    .nullable()
    .describe('When the recipient says that it has it; null: not acknowledged.'),
  receivedBy: z.string().nullable(),
});

export type ReleaseSaid = z.input<typeof releaseShape>;

/** A release for a reader: its hashes only where they cannot be tried against an exact place (never 21). */
export function releaseOf(r: ReleaseRow, { actor, may }: Pick<Context, 'actor' | 'may'>): ReleaseSaid {
  const { exactPlaces, placeName, ...row } = r;
  const hashed = r.tier === 'area' || exactPlaces === 0 || may('protected_location', 'read');
  return {
    ...row,
    ...(hashed ? {} : { fileName: null, sha256: null, content: null }),
    of: ofSaid(r.scope, placeName),
    shown: may('operational', 'read') && mayShow(actor.roles, r.scope),
    use: r.recipient === null ? 'operation' : 'organisation',
    scope: { ...r.scope },
    at: r.at.toISOString(),
    known: r.known.toISOString(),
    recordedAt: r.recordedAt.toISOString(),
    receivedAt: r.receivedAt?.toISOString() ?? null,
  };
}

/** Of what and of where, on one line, as the file itself says it. */
function ofSaid(scope: ReleaseRow['scope'], placeName: string | null): Message {
  const { shape, within, place, area, layers } = scope;
  return say('protective_list.scope', {
    what: Array.isArray(layers) ? 'some' : 'all',
    layers: Array.isArray(layers) ? layers.map(String) : [],
    ...(typeof area === 'string' ? { area } : {}),
    where: typeof shape === 'string' ? 'shape' : typeof place === 'string' ? 'place' : 'all',
    ...(typeof shape === 'string' ? { within: Number(within), shape: shape.slice(0, 12) } : {}),
    ...(typeof place === 'string' ? { place: placeName ?? place } : {}),
  });
}
