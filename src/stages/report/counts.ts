/** The measures of a board, counted together before its panels are made. */
import type { AreaDeclaration } from '#model/area.ts';
import { askAt, measureOf } from './figures.ts';
import type { BoardGround } from './panels.ts';
import { together, type Counted } from './queries/together.ts';
import { daysAsked } from './thirty-days.ts';

/** What was counted, by the code of the measure. */
export type Counts = ReadonlyMap<string, Counted>;

/** Counts every measure that panels of these areas show; of the first of each panel its thirty days too. */
export async function countsOf(
  ground: Omit<BoardGround, 'counts'>,
  areas: readonly AreaDeclaration[],
): Promise<Counts> {
  const { tx, moment, place, keys, linked } = ground;
  const panels = areas.flatMap((a) => a.panels);
  const first = new Set(panels.flatMap((p) => p.measures.slice(0, 1)));
  const codes = [...new Set(panels.flatMap((p) => [...p.measures, ...(p.beside ?? [])]))];
  const { window, of } = daysAsked(moment);
  const wanted = codes.map((code) => ({
    ask: askAt(measureOf(ground.areas, code), place, moment, keys.facts, linked),
    days: first.has(code) ? { window, of } : null,
  }));
  const counted = await together(tx, wanted);
  return new Map(wanted.map(({ ask }, i) => [ask.measure.code, counted[i] as Counted]));
}
