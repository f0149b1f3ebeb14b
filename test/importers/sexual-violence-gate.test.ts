/** The gate for sexual violence: nothing passes but suppressed readings by country and year; and nothing of it ships. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '#importers/insecurity-insight/kinds.ts';
import { openFile } from '#importers/opened-file.ts';
import {
  isColumnOfSexualViolence,
  isTextOfSexualViolence,
  SexualViolenceGate,
} from '#importers/sexual-violence-gate.ts';
import { LEAST, suppressed } from '#importers/suppression.ts';
import { readAll, readText, realBoundaries, SHARED, toy, withShared } from './reading.ts';
import { MORE_SAMPLES } from './samples-more.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('words and columns', () => {
  it.each([
    'Two women were raped.',
    'gang-rape by armed men',
    'sexual harassment of staff',
    'Allegations of SGBV',
    'une femme violée',
    'Viol collectif',
    'mariage forcé',
    'agressions sexuelles',
    'She was strip-searched.',
    'зґвалтування',
    'Violación de dos mujeres',
    'RAPED',
    'a rapist',
    'CRSV in Protection Context',
  ])('stops "%s"', (text) => {
    expect(isTextOfSexualViolence(text)).toBe(true);
    expect(isTextOfSexualViolence(text.normalize('NFD'))).toBe(true);
  });

  it.each([
    'violence against teachers',
    'a violation of the ceasefire',
    'a therapist was arrested',
    'grapes',
    'drapery',
    'rapid support',
    'the Red Sea',
    'violon',
  ])('lets "%s" pass', (text) => {
    expect(isTextOfSexualViolence(text)).toBe(false);
  });

  it('knows the columns of the lists that count it', () => {
    const columns = KINDS.filter(({ name }) => name !== 'sv').flatMap(({ columns: all }) =>
      all.filter(isColumnOfSexualViolence),
    );
    expect(columns).toEqual([
      'Sexual Violence Affecting School Age Children',
      'Camp Residents Targeted with CRSV',
      'Service Provider Targeted with CRSV',
      'Health Workers Sexually Assaulted',
    ]);
  });
});

describe('suppression', () => {
  const table = fc
    .uniqueArray(fc.integer({ min: 1990, max: 2030 }), { minLength: 1, maxLength: 8 })
    .chain((years) =>
      fc.tuple(
        fc.constant(years),
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: years.length, maxLength: years.length }),
      ),
    )
    .map(([years, counts]) => new Map(years.map((year, i) => [year, counts[i] as number])));

  it('shows no count below 5, changes none, and keeps every year', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const shown = suppressed(counts);
        expect([...shown.keys()]).toEqual([...counts.keys()]);
        for (const [year, n] of shown)
          expect(n === null || (n >= LEAST && n === counts.get(year))).toBe(true);
      }),
    );
  });

  it('leaves at least two ways of sharing the sum of the hidden years, whoever knows the sum of all', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const shown = suppressed(counts);
        const hidden = [...shown].filter(([, n]) => n === null).map(([year]) => counts.get(year) as number);
        // Alone in its table, a small count has no sum to be taken from; that no sum is given is tested below.
        if (hidden.length === 0 || counts.size === 1) return;
        if (![...shown.values()].some((n) => n !== null) && hidden.every((n) => n < LEAST)) return;
        const sum = hidden.reduce((a, b) => a + b, 0);
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        for (const cell of hidden) {
          // Another value of this cell and the others together still make the sum.
          const others = sum - cell;
          const up = others - 1 >= hidden.length - 1;
          const down = cell > 1;
          expect(up || down).toBe(true);
        }
      }),
    );
  });

  it.each<[Record<number, number>, Record<number, number | null>]>([
    [
      { 2021: 32, 2022: 4, 2023: 6, 2024: 4 },
      { 2021: 32, 2022: null, 2023: null, 2024: null },
    ],
    [
      { 2021: 40, 2024: 4 },
      { 2021: null, 2024: null },
    ],
    [
      { 2021: 40, 2022: 9, 2024: 4 },
      { 2021: 40, 2022: null, 2024: null },
    ],
    [
      { 2021: 40, 2022: 1, 2023: 1 },
      { 2021: null, 2022: null, 2023: null },
    ],
    [{ 2021: 5 }, { 2021: 5 }],
    [{ 2021: 3 }, { 2021: null }],
  ])('%j', (counts, expected) => {
    const table = new Map(Object.entries(counts));
    expect(Object.fromEntries(suppressed(table))).toEqual(expected);
  });

  it('says nothing of a year without any, and gives no total', () => {
    const gate = new SexualViolenceGate();
    for (let i = 0; i < 7; i++) gate.count(2020);
    gate.count(2022);
    gate.count(2022);
    const readings = gate.readings('CAF', 'sexual_violence.incidents_reported', 'x', 1);
    expect(readings.map(({ year, value, suppressed: hidden }) => [year, value, hidden])).toEqual([
      [2020, null, true],
      [2022, null, true],
    ]);
    expect(JSON.stringify(readings)).not.toMatch(/"value":[\d]/);
  });
});

describe('importers', () => {
  const withColumn = MORE_SAMPLES.filter(({ code }) => /^insecurity-insight-(?!sv)/.test(code));
  it.each(withColumn)(
    '$code counts and drops a row by its text, and by its column',
    async ({ code, rows, write }) => {
      const clean = await readText(code, write(rows), toy);
      const column = Object.keys(rows[0] ?? {}).find(isColumnOfSexualViolence);
      const told: Record<string, unknown>[] = [
        { 'Event Description': 'Zwei. A woman named Somebody was raped in Sometown.' },
      ];
      if (column !== undefined) told.push({ [column]: '2' });
      for (const more of told) {
        const values = await readText(code, write([...rows.slice(0, -1), { ...rows.at(-1), ...more }]), toy);
        expect(values.filter(({ kind }) => kind === 'event').length).toBe(
          clean.filter(({ kind }) => kind === 'event').length - 1,
        );
        expect(values.filter(({ kind }) => kind === 'indicator')).toMatchObject([
          { year: 2021, value: null, suppressed: true },
        ]);
        const text = JSON.stringify(values);
        for (const word of ['Somebody', 'Sometown', 'raped', 'Zwei', 'Someone', '2021-09-09T'])
          expect(text).not.toContain(word);
        expect(text.toLowerCase()).not.toMatch(/sexually_assaulted|targeted_with_crsv|school_age_children/);
      }
    },
  );

  it.skipIf(!withShared)(
    'of the Central African Republic shows 2021, and neither 2023 nor 2024 (never 8; skipped where ../shared/data is not)',
    async () => {
      const file = await openFile(join(SHARED, 'incidents', 'insecurity_insight_sv.json.gz'));
      const values = await readAll('insecurity-insight-sv', file, await realBoundaries());
      const shown = Object.fromEntries(values.map((v) => (v.kind === 'indicator' ? [v.year, v.value] : [])));
      expect(shown).toEqual({ 2021: 32, 2022: null, 2023: null, 2024: null });
      for (const value of values)
        expect(Object.keys(value).sort()).toEqual([
          'externalId',
          'indicator',
          'kind',
          'place',
          'row',
          'statedBy',
          'suppressed',
          'unit',
          'value',
          'year',
        ]);
    },
  );
});

describe('what ships', () => {
  /** Files with data in them. Programs and pages name the words of the law; rows about it are what must not be there. */
  const files = execFileSync('git', ['ls-files', '-z', 'data', 'test/cases', 'bench'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(
      (path) =>
        /\.(?:csv|tsv|json|geojson|txt|xlsx|parquet|zip|gz)$/.test(path) &&
        !path.startsWith('test/cases/rules/'),
    );

  it('finds the data files', () => {
    expect(files).toContain('data/car/ucdp_ged_231.csv.gz');
  });

  const READINGS = 'data/car/suppressed_readings_caf.csv';

  it('has the readings that may be shown in one file, by country and year, none below 5', () => {
    expect(files).toContain(READINGS);
    const [header, ...lines] = readFileSync(join(ROOT, READINGS), 'utf8').trimEnd().split('\n');
    expect(header).toBe('country_iso,year,indicator,value,suppressed,unit,stated_by,release');
    for (const line of lines) {
      expect(line).toMatch(
        /^CAF,\d{4},sexual_violence\.crsv_incidents_reported,(?:(?:[5-9]|[1-9]\d+),no|,yes),incidents,Insecurity Insight,\d{4}-\d{2}$/,
      );
    }
  });

  it.each(files.filter((path) => path !== READINGS))(
    '%s has no column and no text about sexual violence, and no workbook that cannot be looked into',
    (path) => {
      expect(path).not.toMatch(/\.(?:xlsx|parquet|zip)(?:\.gz)?$/);
      const bytes = readFileSync(join(ROOT, path));
      const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
      for (const line of text.split('\n')) {
        expect(isTextOfSexualViolence(line) ? line.slice(0, 120) : null).toBeNull();
      }
      const header = text.slice(0, text.indexOf('\n')).split(/[,\t]/);
      expect(header.filter(isColumnOfSexualViolence)).toEqual([]);
      for (const [, key = ''] of text.matchAll(/"([^"\\]{1,80})"\s*:/g))
        expect(isColumnOfSexualViolence(key) ? key : null).toBeNull();
    },
  );
});
