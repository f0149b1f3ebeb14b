/** The protective list that a map shows: which it is, and what of it the map cannot show, or would show if it were made anew. */
import { z } from 'zod';
import { say, type Message } from '#model/message.ts';
import type { Context } from '#model/operation.ts';
import { REVIEW_AFTER } from '#model/protective-list.ts';
import { madeAnew } from '#stages/plan/lists/members.ts';
import { releaseShape, type ReleaseSaid } from '#stages/share/release-shape.ts';
import { releaseRead } from '#stages/share/releases.ts';
import { message } from '../shapes.ts';
import { listHeld } from '../queries/map-list.ts';
import { keyFor } from '../remembered.ts';
import { keyOf } from './drawings.ts';
import type { MapAsk } from './ask.ts';
import { keeper } from './kept.ts';

export const listDrawn = releaseShape.extend({
  days: z.int().describe('Days from its cut-off to the end of what the map shows.'),
  stale: z.boolean().describe(`Whether that is more than ${REVIEW_AFTER}.`),
  noPlace: z.int().describe('On it, and on no tile: known to no area whose boundary is held.'),
  retired: z.int().describe('On it, and taken out of use by two persons since or before: on no map.'),
  gone: z.int().describe('On it, and no longer in the register.'),
  anew: z
    .object({ more: z.int(), fewer: z.int() })
    .nullable()
    .describe(
      'Made anew of the same scope it would have so many that are not on it, and lack so many. Null: nobody can say: of a list of a shape only the hash of the shape is kept.',
    ),
  sentences: z.array(message),
});
export type ListDrawn = z.input<typeof listDrawn>;

interface Anew {
  readonly ids: ReadonlySet<string> | null;
}
const remember = keeper<Anew>(({ ids }) => ids?.size ?? 0);
const DAY = 86_400_000;

/** What the map says of the list that it shows; null: it shows none. `undrawn`: objects of it that are on no tile. */
export async function listOnMap(
  context: Context,
  { ask, keys, list, moment }: MapAsk,
  undrawn: number,
): Promise<ListDrawn | null> {
  if (list === null) return null;
  const release = await releaseRead(context, list, ask.known);
  const held = await listHeld(context.tx, list, ask);
  if (!release || !held) return null;
  const { place, layers, shape } = release.scope;
  const of = { place: textOf(place), layers: textsOf(layers), tier: release.tier };
  const { ids } =
    typeof shape === 'string'
      ? { ids: null }
      : await remember(
          keyOf(keyFor(keys, 'objects', 'places'), 'operational', ask, [
            'anew',
            of.place,
            of.layers,
            of.tier,
          ]),
          async () => {
            const found = await madeAnew(context, of, ask);
            return { ids: found && new Set(found) };
          },
        );
  const days = Math.max(0, Math.floor((moment.at - Date.parse(release.at)) / DAY));
  const counted = {
    noPlace: undrawn,
    retired: held.retired,
    gone: held.gone,
    anew: ids && differs(held.ids, ids),
    days,
    stale: days > REVIEW_AFTER,
  };
  return { ...release, ...counted, sentences: sentencesOf(release, counted) };
}

function differs(listed: readonly string[], now: ReadonlySet<string>): { more: number; fewer: number } {
  const still = listed.filter((id) => now.has(id)).length;
  return { more: now.size - still, fewer: listed.length - still };
}

function sentencesOf(
  { objects, recipient, tier, version, latest, scope }: ReleaseSaid,
  {
    noPlace,
    retired,
    gone,
    anew,
    days,
    stale,
  }: Pick<ListDrawn, 'noPlace' | 'retired' | 'gone' | 'anew' | 'days' | 'stale'>,
): Message[] {
  return [
    say('map.list_only', { n: objects, version, ...(recipient === null ? {} : { recipient }) }),
    ...(stale ? [say('map.list_stale', { days, after: REVIEW_AFTER })] : []),
    ...(version < latest ? [say('map.list_newer', { latest })] : []),
    ...(noPlace > 0 ? [say('map.list_no_place', { n: noPlace })] : []),
    ...(retired > 0 ? [say('map.list_retired', { n: retired })] : []),
    ...(gone > 0 ? [say('map.list_gone', { n: gone })] : []),
    anew === null
      ? say(typeof scope['shape'] === 'string' ? 'map.list_anew_shape' : 'map.list_anew_unknown')
      : anew.more + anew.fewer === 0
        ? say('map.list_anew_same')
        : say('map.list_anew', anew),
    ...(tier === 'area' ? [say('map.list_coarser')] : []),
  ];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const textsOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? value.map(String) : null;
