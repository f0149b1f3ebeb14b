/**
 * Pieces that many phrases are built of, so that a range or a period is said the same way everywhere.
 */

/** Said only when the parameter is there. */
export function when(name: string, text: string): string {
  return `{${name}, select, null {} other {${text}}}`;
}

/**
 * A counted subject with its verb, from the parameters low and high: "Between 4 and 6 people were". `one` and `other`
 * hold # where the number stands; `many` follows a range; `none` is what is said of nought.
 */
export function rangeEn(of: { none: string; one: string; other: string; many: string }): string {
  const plural = `one {${of.one}} other {${of.other}}`;
  return (
    `{range, select, exact {{high, plural, =0 {${of.none}} ${plural}}} ` +
    `between {Between {low, number} and {high, number} ${of.many}} ` +
    `at_least {At least {low, plural, ${plural}}} at_most {At most {high, plural, ${plural}}} best {About {best, plural, ${plural}}} ` +
    `other {An unknown number of ${of.many}}}`
  );
}

/** The same in French. */
export function rangeFr(of: { none: string; one: string; other: string; many: string }): string {
  const plural = `one {${of.one}} other {${of.other}}`;
  return (
    `{range, select, exact {{high, plural, =0 {${of.none}} ${plural}}} ` +
    `between {Entre {low, number} et {high, number} ${of.many}} ` +
    `at_least {Au moins {low, plural, ${plural}}} at_most {Au plus {high, plural, ${plural}}} best {Environ {best, plural, ${plural}}} ` +
    `other {Un nombre inconnu de ${of.many}}}`
  );
}

/** "Between 4 and 6 people were reported killed". */
export const REPORTED_KILLED_EN = `${rangeEn({ none: 'No one was', one: '# person was', other: '# people were', many: 'people were' })} reported killed`;
export const REPORTED_KILLED_FR = rangeFr({
  none: 'Aucune personne n’a été signalée comme tuée',
  one: '# personne a été signalée comme tuée',
  other: '# personnes ont été signalées comme tuées',
  many: 'personnes ont été signalées comme tuées',
});

/** A count with its range, without a noun: "4–6", "at least 4". */
export const COUNT_EN =
  '{range, select, exact {{high, number}} between {{low, number}–{high, number}} ' +
  'at_least {at least {low, number}} at_most {at most {high, number}} best {about {best, number}} other {unknown}}';
export const COUNT_FR =
  '{range, select, exact {{high, number}} between {{low, number}–{high, number}} ' +
  'at_least {au moins {low, number}} at_most {au plus {high, number}} best {environ {best, number}} other {inconnu}}';

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
