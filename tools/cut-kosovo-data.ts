/**
 * Cuts the files of the second demonstration (data/kosovo/) out of those they come from: `node tools/cut-kosovo-data.ts
 * [folder]`, the folder being ../shared/data by default. The same input gives the same text; nothing is corrected,
 * unverified points are left out.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KOSOVO = join(import.meta.dirname, '..', 'data', 'kosovo');
const SHARED = join(import.meta.dirname, '..', '..', 'shared', 'data');

/** A point of nobody's that can be named is not shipped: somebody would plan by it (data/SOURCES.md). */
function withoutUnverified(row: string): string {
  if (!row.includes('UNVERIFIED')) return row;
  const cells = row.split(',');
  return [
    ...cells.slice(0, 7),
    '',
    '',
    'none shipped',
    'UNVERIFIED: left out',
    '',
    '',
    ...cells.slice(-2),
  ].join(',');
}

/** Name of each file below data/kosovo/ and its text: the municipalities as they are, and the nine sites of the list. */
export function kosovoCuts(shared: string): Map<string, string> {
  const text = (...path: string[]): string =>
    readFileSync(join(shared, ...path), 'utf8').replaceAll('\r\n', '\n');
  const [header = '', ...rows] = text('cultural', 'kosovo_special_status_sites.csv').trimEnd().split('\n');
  const at = header.split(',').indexOf('kfor_prdss');
  // No cell before that column holds a comma or a quote.
  const nine = rows.filter((row) => row.split(',')[at] === 'yes').map(withoutUnverified);
  return new Map([
    ['ne10m_admin1_kosovo.geojson', text('boundaries', 'ne10m_admin1_kosovo.geojson')],
    ['kosovo_special_status_sites.csv', `${[header, ...nine].join('\n')}\n`],
  ]);
}

if (import.meta.main) {
  mkdirSync(KOSOVO, { recursive: true });
  for (const [name, text] of kosovoCuts(process.argv[2] ?? SHARED)) {
    writeFileSync(join(KOSOVO, name), text);
    console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
  }
}
