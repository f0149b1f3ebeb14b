/**
 * Whether the figures of a file agree with each other: an area with the areas in it, and both sexes with women and men.
 * They were rounded one by one by the publisher, so they may differ by 3.
 */
import type { Disagreements } from '../disagreements.ts';
import type { Figure } from './figure.ts';

/** People; in the Central African file no rounding differs by more than 2. */
export const ROUNDING = 3;

/**
 * Puts rows of the same area, group, sex, age and year together: the parts that an area was counted in, which must be
 * accepted by a person (`split_row:<area>`). The same figure twice is no part but the same row twice.
 */
export function joined(
  file: string,
  figures: Iterable<Figure>,
  disagreements: Disagreements,
  column: (level: number) => string = (level) => `ADM${level}_PCODE`,
): Figure[] {
  const found = new Map<string, Figure>();
  for (const figure of figures) {
    const before = found.get(figure.externalId);
    if (before) {
      disagreements.note(`split_row:${figure.place}`, 'import_duplicate', {
        file,
        row: figure.row,
        column: column(figure.level),
        value: figure.place,
        expected: `${before.people} + ${figure.people}`,
        more: { first_row: before.row },
      });
    }
    found.set(figure.externalId, before ? { ...before, people: before.people + figure.people } : figure);
  }
  return [...found.values()];
}

/** Notes what does not add up, with both figures: `totals:<area>` and `sexes:<area>`. */
export function checkTotals(
  file: string,
  figures: readonly Figure[],
  disagreements: Disagreements,
  column = 'Population',
): void {
  const parts = new Map<string, number>();
  const byId = new Map(figures.map((figure) => [figure.externalId, figure]));
  for (const { parent, externalId, people } of figures) {
    if (parent === null) continue;
    const above = externalId.replace(/^[^/]+/, parent);
    parts.set(above, (parts.get(above) ?? 0) + people);
  }
  for (const figure of figures) {
    const { place, row, people } = figure;
    const where = { file, row, column, value: people };
    const sum = parts.get(figure.externalId);
    if (sum !== undefined && Math.abs(sum - people) > ROUNDING) {
      disagreements.note(`totals:${place}`, 'import_totals', {
        ...where,
        expected: `${sum} ± ${ROUNDING}`,
        more: { place },
      });
    }
    const sexes = sexesOf(figure, byId);
    if (sexes !== null && Math.abs(sexes - people) > ROUNDING) {
      disagreements.note(`sexes:${place}`, 'import_totals', {
        ...where,
        expected: `${sexes} ± ${ROUNDING}`,
        more: { place },
      });
    }
  }
}

/** Women and men of the same area and age together, where the file has both and this is the figure for all. */
function sexesOf(figure: Figure, byId: ReadonlyMap<string, Figure>): number | null {
  if (figure.sex !== 'all') return null;
  const [place, group = '', , ...rest] = figure.externalId.split('/');
  const of = (letter: string, sex: string) =>
    byId.get([place, group.replace(/^T/, letter), sex, ...rest].join('/'));
  const [women, men] = [of('F', 'female'), of('M', 'male')];
  return women && men ? women.people + men.people : null;
}
