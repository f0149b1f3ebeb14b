/** The words that go with a list, and what it says of itself: who reads a file has nobody beside them to ask. */
import { say } from '#model/message.ts';
import type { ListLabel } from '#model/protective-list.ts';
import type { Speak } from '#words/speak.ts';
import { NOT } from '../check/verdict.ts';
import { placeName, type ListValue } from './list.ts';

export interface Handling {
  readonly label: ListLabel;
  /** Organisation; null: for use within the operation. */
  readonly recipient: string | null;
  /** Its reference, as both sides know it. */
  readonly agreement: string | null;
}

/** Restrictions first, then what is unknown, and what a check is not (never 17) where a check is the origin. */
export function listSays(list: ListValue, { label, recipient }: Handling, speak: Speak): string[] {
  const { tier, scope, count, unplaced, layers } = list;
  const precisions = new Set(list.places.map((p) => p.placed.precision));
  const stale = list.places.flatMap((p) => p.entries).filter((e) => e.freshness !== 'fresh').length;
  const retired = list.places.flatMap((p) => p.entries).filter((e) => e.status === 'retired').length;
  const missing = layers.filter((l) => l.state === 'missing').map((l) => l.code);
  return [
    say('protective_list.avoid'),
    say('protective_list.no_target'),
    say('protective_list.handling', { label, ...(recipient === null ? {} : { recipient }) }),
    count === 0 ? say('protective_list.empty') : say('protective_list.count', { count }),
    ...(unplaced > 0 ? [say('protective_list.unplaced', { n: unplaced })] : []),
    ...(tier === 'area' || precisions.has('area') || precisions.has('one_of')
      ? [say('protective_list.area')]
      : []),
    ...(precisions.has('circle') ? [say('protective_list.circle')] : []),
    ...(stale > 0 ? [say('protective_list.stale', { n: stale })] : []),
    ...(retired > 0 ? [say('protective_list.retired', { n: retired })] : []),
    say('protective_list.closed'),
    ...missing.map((layer) => say('layers.missing', { layer })),
    ...(scope.shape ? [NOT] : []),
  ].map(speak);
}

/** Of what and of where, on one line. */
export function scopeSays({ scope }: ListValue, speak: Speak): string {
  const { shape, within, place, area, layers } = scope;
  return speak(
    say('protective_list.scope', {
      what: layers === null ? 'all' : 'some',
      layers: layers ?? [],
      ...(area === null ? {} : { area }),
      where: shape ? 'shape' : place ? 'place' : 'all',
      ...(shape ? { within, shape: shape.hash.slice(0, 12) } : {}),
      ...(place ? { place: place.name } : {}),
    }),
  );
}

/** The word for a code, or the code as a text where it has none. */
export function termIn(speak: Speak): (list: string, code: string) => string {
  return (list, code) => {
    const words = speak({ code: `${list}.${code}` });
    return words.startsWith('[') ? code.replaceAll('_', ' ') : words;
  };
}

/** How a place is called in a list. */
export function placeSays(placed: ListValue['places'][number]['placed'], speak: Speak): string {
  const name = placeName(placed);
  if (name === '') return speak(say('protective_list.place_unknown'));
  return placed.precision === 'border' ? speak(say('protective_list.at_border', { place: name })) : name;
}
