/** What ships with the project: no descriptions, no names of leaders, and exactly what the cut tool makes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { IMPORTERS, importerOf } from '#importers/list.ts';
import { withoutPersons } from '#importers/ucdp-ged/actors.ts';
import { NEVER_KEPT } from '#importers/ucdp-ged/layouts.ts';
import { openFile } from '#importers/opened-file.ts';
import { cuts, slices } from '../../tools/cut-demo-data.ts';
import { moreCuts } from '../../tools/cut-more-data.ts';
import { CAR, CASES, MANIFEST, OPTIONS, readDemo, realBoundaries, SHARED, withShared } from './reading.ts';

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
}
const files = [CAR, CASES].flatMap((folder) =>
  readdirSync(folder).map((name) => [name, join(folder, name)] as const),
);

describe('shipped files', () => {
  it.each(files)('%s has no description of an event and no name of a leader', (_name, path) => {
    if (path.includes('.csv')) {
      const [header = [], ...rows] = parse(textOf(path), { bom: true, relax_column_count: true });
      for (const column of NEVER_KEPT) {
        const at = header.indexOf(column);
        if (at >= 0) for (const cells of rows) expect([column, cells[at]]).toEqual([column, '']);
      }
    } else for (const column of NEVER_KEPT) expect(textOf(path)).not.toContain(`"${column}"`);
    expect(textOf(path)).not.toMatch(/boziz|kolingba|- mokom/i);
  });

  it('is named in data/SOURCES.md, each file with its licence', () => {
    const sources = readFileSync(join(CAR, '..', 'SOURCES.md'), 'utf8');
    for (const name of readdirSync(CAR)) expect(sources).toContain(name);
  });

  it('holds in its payloads no description and no name of a leader either', async () => {
    const events = await readDemo('ucdp-ged', await realBoundaries());
    for (const event of events)
      if (event.kind === 'event')
        for (const column of NEVER_KEPT) expect(event.payload).not.toHaveProperty(column);
    expect(JSON.stringify(events)).not.toMatch(/boziz|kolingba|mokom/i);
  });

  it.skipIf(!withShared)(
    'is what tools/cut-demo-data.ts makes of ../shared/data (skipped where that is not)',
    async () => {
      for (const [folder, made] of [
        [CAR, await moreCuts(SHARED)],
        [CAR, await cuts(SHARED)],
        [CASES, slices(SHARED)],
      ] as const) {
        for (const [name, text] of made) {
          const hash = (one: string): string => createHash('sha256').update(one).digest('hex');
          expect([name, hash(textOf(join(folder, name)))]).toEqual([name, hash(text)]);
        }
      }
    },
  );
});

describe('the manifest', () => {
  it('imports by known importers into the layers that these say, boundaries first', async () => {
    const order = MANIFEST.imports.map(({ importer }) =>
      IMPORTERS.findIndex(({ code }) => code === importer),
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    for (const { importer, file, layer, release, accept } of MANIFEST.imports) {
      const keys = accept.map(({ key }) => key);
      const source = await importerOf(importer)?.source(await openFile(join(CAR, file)), {
        ...OPTIONS,
        release,
        accept: keys,
      });
      expect(source?.layer).toBe(layer);
      for (const key of keys) expect(source?.cautions).toContain(`caution.${key.split(':')[0]}`);
    }
  });

  it('says of each file exactly how many values it holds', async () => {
    const boundaries = await realBoundaries();
    const { readAll } = await import('./reading.ts');
    for (const { importer, file, release, accept, expect: bounds } of MANIFEST.imports) {
      expect([importer, bounds.min]).toEqual([importer, bounds.max]);
      // What was accepted in a file has tests of its own below.
      if (accept.length > 0) continue;
      const values = await readAll(importer, await openFile(join(CAR, file)), boundaries, {
        release,
        expect: bounds,
      });
      expect([importer, values.length]).toEqual([importer, bounds.max]);
    }
  });

  it('accepts nothing that is not there: without each key the file stops and names it', async () => {
    const boundaries = await realBoundaries();
    const { problemOf, readAll } = await import('./reading.ts');
    for (const { importer, file, release, accept } of MANIFEST.imports.filter(
      (one) => one.accept.length > 0,
    )) {
      const opened = await openFile(join(CAR, file));
      const problem = await problemOf(() => readAll(importer, opened, boundaries, { release }));
      expect(problem?.params['keys']).toEqual(accept.map(({ key }) => key));
    }
  });
});

describe('withoutPersons', () => {
  it.each([
    ['UPC', 'UPC'],
    ['Government of Central African Republic', 'Government of Central African Republic'],
    ['Forces of Francois Someone', 'Forces of [name left out]'],
    ['Military faction (forces of André Someone)', 'Military faction (forces of [name left out])'],
    ['Military faction (forces loyal to Some One)', 'Military faction (forces loyal to [name left out])'],
    ['Anti-Balaka - Someone, FPRC, MPC, RPRC', 'Anti-Balaka - [name left out], FPRC, MPC, RPRC'],
    ['SPLM/A - IO', 'SPLM/A - IO'],
    ['Supporters of ANC', 'Supporters of ANC'],
    ['Forces of the Caucasus Emirate', 'Forces of the Caucasus Emirate'],
    ['FPRC, MPC, Self-Defense Mujahidin (CAR)', 'FPRC, MPC, Self-Defense Mujahidin (CAR)'],
  ])('%s', (name, clean) => {
    expect(withoutPersons(name)).toBe(clean);
    expect(withoutPersons(clean)).toBe(clean);
  });
});
