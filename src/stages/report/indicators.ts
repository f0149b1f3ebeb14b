/**
 * Readings of indicators as a panel shows them: by country and year, with their source and how old they are. They are
 * context and never news: a year that had not ended by the moment is not shown, a stale reading is said to be stale and
 * enters no score (T-015), and of a suppressed one it is said that it is, never how many (R-CRSV-06).
 */
import type { AreaDeclaration, Indicator } from '#model/area.ts';
import { say, type Message, type Param } from '#model/message.ts';
import type { Moment } from '#model/moment.ts';
import { Problem } from '#model/problems.ts';
import { dayText } from '#model/time.ts';
import { isStale } from './layers.ts';
import type { YearRow } from './queries/indicators.ts';
import type { HeldSource } from './queries/sources.ts';
import type { IndicatorLine } from './shapes.ts';

/** Days after which a reading is stale (domain.md 8.4). */
export const STALE_AFTER: Readonly<Record<Indicator['changes'], number>> = { dynamic: 7, structural: 180 };

/** Every indicator of the registered areas. */
export function indicatorsOf(areas: readonly AreaDeclaration[]): Indicator[] {
  return areas.flatMap((a) => a.indicators ?? []);
}

/** The indicator of a code. Throws Problem unknown_code. */
export function indicatorOf(areas: readonly AreaDeclaration[], code: string): Indicator {
  const found = indicatorsOf(areas).find((i) => i.code === code);
  if (!found)
    throw new Problem('unknown_code', {
      field: 'indicator',
      params: { value: code.slice(0, 64), list: 'indicator' },
    });
  return found;
}

/** Last day of a year: of when a reading is, whether it counts the year or the state at its end. */
export const endOf = (year: number): string => `${year}-12-31`;

/** What an indicator says of a year: one number, or several under one name; null where it is suppressed or not given. */
export function valueOf(indicator: Indicator, row: YearRow): number | null {
  if (row.suppressed) return null;
  if (indicator.several === 'parts') return row.total;
  return row.values.length === 1 ? (row.values[0] ?? null) : null;
}

/** Several figures under one name, never taken for one another; none where there is one, where they are parts, or suppressed. */
export function valuesOf(indicator: Indicator, row: YearRow): number[] {
  return indicator.several === 'parts' || row.suppressed || row.values.length < 2 ? [] : [...row.values];
}

/** The years that had ended by `at`, newest first: what a year says is not known before it is over. */
export function ended(rows: readonly YearRow[], moment: Pick<Moment, 'at' | 'zone'>): YearRow[] {
  const day = dayText(moment.at - 1, moment.zone);
  return rows.filter((r) => endOf(r.year) <= day).sort((a, b) => b.year - a.year);
}

/** Whether the reading of a year is stale at the moment. */
export function staleAt(indicator: Indicator, year: number, moment: Pick<Moment, 'at' | 'zone'>): boolean {
  return isStale(endOf(year), STALE_AFTER[indicator.changes], dayText(moment.at - 1, moment.zone));
}

interface Showing {
  readonly moment: Moment;
  readonly held: readonly HeldSource[];
}

/** Lines of the indicators that a panel names: one a source, or one that says that nothing is held. */
export function indicatorLines(
  named: readonly Indicator[],
  rows: readonly YearRow[],
  showing: Showing,
): IndicatorLine[] {
  return named.flatMap((indicator) => {
    const mine = rows.filter((r) => r.indicator === indicator.code);
    if (mine.length === 0) return [lineOf(indicator, null, [], showing)];
    return [...Map.groupBy(mine, (r) => r.source)].map(([source, of]) =>
      lineOf(indicator, source, of, showing),
    );
  });
}

function lineOf(
  indicator: Indicator,
  source: string | null,
  rows: readonly YearRow[],
  { moment, held }: Showing,
): IndicatorLine {
  const past = ended(rows, moment);
  const [newest, earlier] = past;
  const value = newest ? valueOf(indicator, newest) : null;
  const state = !newest ? 'missing' : staleAt(indicator, newest.year, moment) ? 'stale' : 'present';
  const title = held.find((h) => h.code === source)?.title ?? source;
  const later = rows.filter((r) => !past.includes(r)).map((r) => r.year);
  const before = earlier && value !== null ? valueOf(indicator, earlier) : null;
  const line = {
    indicator: indicator.code,
    label: say(`indicator.${indicator.code}`),
    definition: say(`indicator.${indicator.code}.definition`),
    changes: indicator.changes,
    staleAfter: STALE_AFTER[indicator.changes],
    source,
    year: newest?.year ?? null,
    value,
    values: newest ? valuesOf(indicator, newest) : [],
    unit: newest?.unit ?? null,
    readings: newest?.readings ?? 0,
    suppressed: newest?.suppressed ?? false,
    state,
    before: earlier && before !== null ? { year: earlier.year, value: before } : null,
    laterYears: later.sort((a, b) => a - b),
  } satisfies Omit<IndicatorLine, 'sentence'>;
  return { ...line, sentence: sentenceOf(line, title) };
}

/** Codes of readings of a watched list: "crsv_indicator.M02". */
export function watchedCodes(areas: readonly AreaDeclaration[], list: string | undefined): string[] {
  const found = areas.flatMap((a) => a.codeLists).find((l) => l.list === list);
  return found?.codes.map((c) => `${found.list}.${c.code}`) ?? [];
}

/** How many of the indicators that somebody should be watching have a fresh reading; the others are blind (T-049). */
export function watchedSentences(
  areas: readonly AreaDeclaration[],
  list: string | undefined,
  rows: readonly YearRow[],
  moment: Moment,
): Message[] {
  const codes = watchedCodes(areas, list);
  if (list === undefined || codes.length === 0) return [];
  const watched: Indicator = { code: list, changes: 'dynamic', several: 'apart' };
  const read = codes.filter((code) =>
    ended(
      rows.filter((r) => r.indicator === code),
      moment,
    ).some((r) => !staleAt(watched, r.year, moment)),
  ).length;
  return [say('indicator.watched', { list, n: codes.length, read, blind: codes.length - read })];
}

/** What a panel says of its indicators: the readings, then those not known at the moment, then what none of them is. */
export function indicatorSentences(lines: readonly IndicatorLine[]): Message[] {
  const shown = lines.filter((l) => l.state !== 'missing');
  const notYet = lines.filter((l) => l.state === 'missing' && l.source !== null).map((l) => l.indicator);
  const rest = lines
    .filter((l) => l.source === null && !notYet.includes(l.indicator))
    .map((l) => l.indicator);
  const stale = shown.find((l) => l.state === 'stale');
  return [
    ...shown.map((l) => l.sentence),
    ...(shown.length > 0 ? [say('indicator.not_news')] : []),
    ...(stale ? [say('indicator.stale_rule', { staleAfter: stale.staleAfter })] : []),
    ...(notYet.length > 0 ? [say('indicator.not_yet', { codes: [...new Set(notYet)] })] : []),
    ...(rest.length > 0 ? [say('indicator.none_of', { codes: rest })] : []),
  ];
}

function sentenceOf(line: Omit<IndicatorLine, 'sentence'>, source: string | null): Message {
  const { indicator: code, year, value, values, unit, before, suppressed, state } = line;
  if (source === null) return say('indicator.none_held', { code });
  if (year === null) return say('indicator.later', { code, source, year: String(line.laterYears[0]) });
  const common = { code, source, year: String(year), stale: state === 'stale' };
  if (suppressed) return say('indicator.suppressed', common);
  if (value === null && values.length === 0) return say('indicator.no_value', common);
  if (value === null) return say('indicator.several', { ...common, values: values.map(String), unit });
  const was: Record<string, Param> = before ? { before: before.value, beforeYear: String(before.year) } : {};
  return say('indicator.reading', { ...common, value, unit, ...was });
}
