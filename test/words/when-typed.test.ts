/** Dates as they are typed: year first, never another order; a calendar of weeks as each language begins them. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsOn, weekBegins, weeksOf } from '#web/parts/calendar-days.ts';
import { readWhen, withDay, writtenWhen } from '#web/parts/when-typed.ts';

test('what is typed is read as operations take it', () => {
  expect(readWhen(' 2021-09-09 ', 'day')).toBe('2021-09-09');
  expect(readWhen('2021-09-09 06:00', 'moment')).toBe('2021-09-09T06:00');
  expect(readWhen('2021-09-09T06:00:30+01:00', 'either')).toBe('2021-09-09T06:00:30+01:00');
  expect(readWhen('٢٠٢١-٠٩-٠٩ ٠٦:٠٠', 'moment')).toBe('2021-09-09T06:00');
  expect(readWhen('\u20662021-09-09\u2069', 'either')).toBe('2021-09-09');
});

test.each(['', '09/10/2021', '10.9.2021', '2021-02-30', '2021-9-9', '2021-09-09 25:00', '2021-09-09 6', '0'])(
  'nothing is guessed from %j',
  (typed) => {
    expect(readWhen(typed, 'either')).toBeNull();
  },
);

test('a day is no moment, and a moment no day', () => {
  expect(readWhen('2021-09-09', 'moment')).toBeNull();
  expect(readWhen('2021-09-09 06:00', 'day')).toBeNull();
});

test('what is written is read back as it was', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const moment = date.toISOString().slice(0, 16);
      expect(readWhen(writtenWhen(moment), 'moment')).toBe(moment);
      expect(readWhen(moment.slice(0, 10), 'day')).toBe(moment.slice(0, 10));
    }),
  );
});

test('another day keeps the time that was typed', () => {
  expect(withDay('2021-09-09 18:30', '2021-10-01', 'moment')).toBe('2021-10-01 18:30');
  expect(withDay('nonsense', '2021-10-01', 'moment')).toBe('2021-10-01 06:00');
  expect(withDay('2021-09-09', '2021-10-01', 'either')).toBe('2021-10-01');
  expect(withDay('2021-09-09 18:30', '2021-10-01', 'day')).toBe('2021-10-01');
});

test('weeks hold every day of their month once, and begin where the language begins them', () => {
  expect(weekBegins('fr-FR')).toBe(1);
  expect(weekBegins('ar-u-nu-latn')).toBe(6);
  expect(weeksOf('2021-09-09', 1)[0]).toEqual(
    ['08-30', '08-31', '09-01', '09-02', '09-03', '09-04', '09-05'].map((d) => `2021-${d}`),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 7 }),
      (year, month, begins) => {
        const text = `${year}-${String(month).padStart(2, '0')}`;
        const weeks = weeksOf(`${text}-01`, begins);
        const days = weeks.flat().filter((day) => day.startsWith(text));
        expect(new Set(days).size).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
        expect(weeks.every(([first = '']) => new Date(`${first}T00:00:00Z`).getUTCDay() === begins % 7)).toBe(
          true,
        );
        expect(weeks.every((week) => week.some((day) => day.startsWith(text)))).toBe(true);
      },
    ),
  );
});

test('a month on from its last day is the last day of the next', () => {
  expect(monthsOn('2021-01-31', 1)).toBe('2021-02-28');
  expect(monthsOn('2020-02-29', 12)).toBe('2021-02-28');
  expect(monthsOn('2021-01-15', -1)).toBe('2020-12-15');
});

test('no page asks for a date in the order of the browser', () => {
  const web = new URL('../../src/web/', import.meta.url);
  const files = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const asked = (file: string): boolean =>
    /type="(date|time|month|datetime-local)"/.test(readFileSync(new URL(file, web), 'utf8'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter(asked)).toEqual([]);
});
