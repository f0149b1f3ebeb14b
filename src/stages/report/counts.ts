/** The measures of a board, counted together before its panels are made. */
import type { AreaDeclaration, Measure } from '#model/area.ts';
import { askAt, measureOf } from './figures.ts';
import type { BoardGround } from './panels.ts';
import { judgedUnder, type Judging } from './queries.ts';
import { together, type Counted } from './queries/together.ts';
import { daysAsked } from './thirty-days.ts';

/** What was counted, by the code of the measure. */
export type Counts = ReadonlyMap<string, Counted>;

/** Under which standards a measure needs somebody to have judged. */
export function judgingOf({ filter: { classified }, assessed }: Measure): Judging[] {
  return [
    ...(classified ? [{ kind: 'classification' as const, standard: classified.standard }] : []),
    ...(assessed ? [{ kind: 'assessment' as const, standard: assessed.standard }] : []),
  ];
}

/** Whether any source is held that lists what the measure counts: where none is, there is nothing to count. */
export function isListed({ held }: Pick<BoardGround, 'held'>, { layer }: Measure): boolean {
  return layer === undefined || held.some((h) => h.layer === layer);
}

/**
 * The same ground with everything counted that panels of these areas show: every measure, of the first of each panel its
 * thirty days too, and whether anybody has judged under their standards.
 */
export async function counted<G extends BoardGround>(
  ground: G,
  areas: readonly AreaDeclaration[],
): Promise<G> {
  const { tx, moment, place, keys, linked } = ground;
  const panels = areas.flatMap((a) => a.panels);
  const first = new Set(panels.flatMap((p) => p.measures.slice(0, 1)));
  const codes = [...new Set(panels.flatMap((p) => [...p.measures, ...(p.beside ?? [])]))].filter((code) =>
    isListed(ground, measureOf(ground.areas, code)),
  );
  const { window, of } = daysAsked(moment);
  const wanted = codes.map((code) => ({
    ask: askAt(measureOf(ground.areas, code), place, moment, keys.facts, linked),
    days: first.has(code) ? { window, of } : null,
  }));
  const found = await together(tx, wanted);
  return {
    ...ground,
    counts: new Map(wanted.map(({ ask }, i) => [ask.measure.code, found[i] as Counted])),
    judged: await judgedUnder(
      tx,
      wanted.flatMap(({ ask }) => judgingOf(ask.measure)),
      moment.known,
    ),
  };
}
