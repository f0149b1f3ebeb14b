/**
 * The one gate for sexual violence (domain.md R-CRSV-05 and R-CRSV-06, nevers 1, 8, 19, 21). What is about it never
 * leaves an importer as an event, a text or a place: such a row is only counted, by country and year, and small counts
 * are suppressed. Survivors can be found by a date, a place and a number; a year in a country they cannot.
 */
import type { ImportedIndicator } from '#model/imported.ts';
import { suppressed } from './suppression.ts';

/**
 * Words that say so, in the languages of the sources at hand. Wide on purpose: a row too many that is only counted does
 * no harm, a row too few does.
 */
const WORDS = new RegExp(
  `(?<!\\p{L})(?:${[
    // English
    '(?:gang[- ]?)?rap(?:e[ds]?|ing|ists?)',
    'sexual(?:ly|i[sz]ed)?',
    's?gbv|crsv|sv',
    '(?:molest|fondl|groped|groping|sodomi|castrat|prostitut|undress|genital|indecent)\\p{L}*',
    'naked|strip(?:ped)?[- ]search\\p{L}*',
    'forced (?:marriages?|pregnanc(?:y|ies)|abortions?|sterili[sz]ations?|nudity)',
    // French
    'viol(?:s|ée?s?|eurs?|er)?',
    '(?:sexuel|déshabill)\\p{L}*|attouchements?|mariages? forcés?',
    // Spanish and Ukrainian, of whose countries there are files
    'violaci(?:ón|ones)|(?:зґвалт|сексуальн)\\p{L}*',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** Names of columns that count or describe it. */
const COLUMNS = /sexual|crsv|sgbv|\bSV\b|rape/i;

/** Whether a column is about sexual violence: its values may be read by the gate and by nothing else. */
export function isColumnOfSexualViolence(column: string): boolean {
  return COLUMNS.test(column);
}

/** Whether a free text is about sexual violence. */
export function isTextOfSexualViolence(text: string): boolean {
  return WORDS.test(text.normalize('NFC'));
}

/** Counts the rows that may not pass. One gate for a file; it forgets everything of a row but its year. */
export class SexualViolenceGate {
  private readonly byYear = new Map<number, number>();

  /**
   * Whether the row must stop here, and counts it if so. `row` gives the cells by column; `texts` names the columns with
   * free text. A column about it holds a row back unless it is empty, zero or says no.
   */
  stops(
    columns: readonly string[],
    cell: (column: string) => string,
    texts: readonly string[],
    year: number,
  ): boolean {
    const about =
      columns.some(
        (column) =>
          isColumnOfSexualViolence(column) &&
          !/^(?:|0|0\.0+|false|no|na|null|notapplicable|not applicable)$/i.test(cell(column).trim()),
      ) || texts.some((column) => isTextOfSexualViolence(cell(column)));
    if (about) this.count(year);
    return about;
  }

  /** Counts a row that is about it as a whole. */
  count(year: number): void {
    this.byYear.set(year, (this.byYear.get(year) ?? 0) + 1);
  }

  /** What may be known: readings by country and year, small counts suppressed. A year with none has no reading. */
  readings(place: string, indicator: string, statedBy: string, row: number): ImportedIndicator[] {
    return [...suppressed(this.byYear)]
      .sort(([a], [b]) => a - b)
      .map(([year, value]) => ({
        kind: 'indicator',
        row,
        externalId: `${indicator}/${place}/${year}`,
        indicator,
        place,
        year,
        value,
        suppressed: value === null,
        unit: 'incidents',
        statedBy,
      }));
  }
}
