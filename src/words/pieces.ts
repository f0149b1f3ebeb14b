/**
 * Pieces that many phrases are built of, so that a range or a period is said the same way everywhere.
 */

/** Said only when the parameter is there. */
export function when(name: string, text: string): string {
  return `{${name}, select, null {} other {${text}}}`;
}

/** "Between 4 and 6 people were reported killed", from the parameters low and high. */
export function peopleWereEn(done: string): string {
  return (
    `{range, select, exact {{high, plural, =0 {No one was} one {# person was} other {# people were}}} ` +
    `between {Between {low, number} and {high, number} people were} ` +
    `at_least {At least {low, plural, one {# person was} other {# people were}}} ` +
    `at_most {At most {high, plural, one {# person was} other {# people were}}} ` +
    `other {An unknown number of people were}} ${done}`
  );
}

/** The same in French: `one` and `many` are the participle that agrees ("tuée", "tuées"). */
export function peopleWereFr(one: string, many: string): string {
  const plural = `one {# personne a été signalée comme ${one}} other {# personnes ont été signalées comme ${many}}`;
  return (
    `{range, select, exact {{high, plural, =0 {Aucune personne n’a été signalée comme ${one}} ${plural}}} ` +
    `between {Entre {low, number} et {high, number} personnes ont été signalées comme ${many}} ` +
    `at_least {Au moins {low, plural, ${plural}}} ` +
    `at_most {Au plus {high, plural, ${plural}}} ` +
    `other {Un nombre inconnu de personnes ont été signalées comme ${many}}}`
  );
}

/** A count with its range, without a noun: "4–6", "at least 4". */
export const COUNT_EN =
  '{range, select, exact {{high, number}} between {{low, number}–{high, number}} ' +
  'at_least {at least {low, number}} at_most {at most {high, number}} other {unknown}}';
export const COUNT_FR =
  '{range, select, exact {{high, number}} between {{low, number}–{high, number}} ' +
  'at_least {au moins {low, number}} at_most {au plus {high, number}} other {inconnu}}';

/** The window asked about: a calendar day (`day`), or the instants `from` and `to` in `zone`. */
export const WINDOW_EN =
  '{day, select, null {between {from, date, ::yMMMMd} {from, time, ::HHmm} and {to, date, ::yMMMMd} {to, time, ::HHmm} ({zone})} ' +
  'other {on {day, date, ::yMMMMd}}}';
export const WINDOW_FR =
  '{day, select, null {entre le {from, date, ::yMMMMd} à {from, time, ::HHmm} et le {to, date, ::yMMMMd} à {to, time, ::HHmm} ({zone})} ' +
  'other {le {day, date, ::yMMMMd}}}';

/** Where in a file: "facilities.csv, row 12, column Lat". */
export const IN_FILE_EN = `${when('file', '{file}')}${when('row', ', row {row}')}${when('column', ', column {column}')}: `;
export const IN_FILE_FR = `${when('file', '{file}')}${when('row', ', ligne {row}')}${when('column', ', colonne {column}')} : `;
