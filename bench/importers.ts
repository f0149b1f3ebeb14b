/**
 * How fast importers read: UCDP rows a second, read and mapped, in one process. `node bench/importers.ts [rows]`.
 * The rows are those of the demonstration over and over with new ids; every second round has its points moved at
 * random, so that nothing that was worked out before helps. CPU time is given too, since other work may be running.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IMPORTING } from '../src/importers/importing.ts';
import { codAb } from '../src/importers/cod-ab/importer.ts';
import { openBytes, openFile } from '../src/importers/opened-file.ts';
import { ucdpGed } from '../src/importers/ucdp-ged/importer.ts';
import { readManifest } from '../src/importers/manifest.ts';
import type { ImportedPlace } from '../src/model/imported.ts';

const CAR = join(import.meta.dirname, '..', 'data', 'car');
const wanted = Number(process.argv[2] ?? 100_000);
const accept = readManifest(readFileSync(join(CAR, 'manifest.json'), 'utf8')).imports.flatMap((i) =>
  i.accept.map((a) => a.key),
);
const options = { country: 'CAF', release: '23.1', accept, expect: null, now: Date.now() };

const areas: ImportedPlace[] = [];
const none = IMPORTING.boundaries([]);
for await (const place of codAb.read(
  await openFile(join(CAR, 'cod_ab_caf_201506.geojson.gz')),
  none,
  options,
)) {
  if (place.kind === 'place') areas.push(place);
}
const boundaries = IMPORTING.boundaries(areas);

/** The rows of the shipped table that are not out of order, with new ids; moved by up to 0.2° where `moved`. */
function table(rows: number, moved: boolean): Buffer {
  const [header = '', ...lines] = gunzipSync(readFileSync(join(CAR, 'ucdp_ged_231.csv.gz')))
    .toString('utf8')
    .trim()
    .split('\n');
  const columns = header.split(',');
  const [latitude, longitude] = [columns.indexOf('latitude'), columns.indexOf('longitude')];
  const bad = new Set(accept.map((key) => key.split(':')[1]));
  const good = lines.filter((line) => !line.includes('"') && !bad.has(line.split(',')[0] ?? ''));
  let seed = 7;
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647 - 0.5;
  const out = [header];
  for (let i = 0; out.length <= rows; i++) {
    const cells = (good[i % good.length] ?? '').split(',');
    cells[0] = String(1_000_000 + i);
    if (moved) {
      const [lat, lon] = [
        Number(cells[latitude]) + random() * 0.4,
        Number(cells[longitude]) + random() * 0.4,
      ];
      if (boundaries.at(lon, lat).length === 0) continue;
      cells[latitude] = lat.toFixed(6);
      cells[longitude] = lon.toFixed(6);
    }
    out.push(cells.join(','));
  }
  return Buffer.from(`${out.join('\n')}\n`);
}

for (const moved of [false, true]) {
  const file = await openBytes('bench.csv', table(wanted, moved));
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  let rows = 0;
  for await (const event of ucdpGed.read(file, boundaries, options)) rows += event.kind === 'event' ? 1 : 0;
  const seconds = (performance.now() - start) / 1000;
  const busy = process.cpuUsage(cpu).user / 1e6;
  const places = moved ? 'every point new' : 'points as in the file';
  console.log(
    `ucdp-ged ${places}: ${rows} rows, ${Math.round(rows / seconds)} rows/s, ${Math.round(rows / busy)} rows/s of CPU`,
  );
}
