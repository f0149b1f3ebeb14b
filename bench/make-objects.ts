/**
 * Makes protected objects and events for measurements, straight into the tables as an import leaves them. The same in each
 * run. Positions are made over a box around the country: how many there are to a square kilometre is stated with a figure.
 */
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Box } from '#model/geometry.ts';
import type { Boundaries } from '#model/imported.ts';
import { grow } from '#methods/geometry/boxes.ts';

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Making {
  readonly count: number;
  readonly extent: Box;
  /** Uniform, or four of five in towns of 2 km with 500 each. */
  readonly spread: 'uniform' | 'clustered';
  readonly boundaries: Boundaries;
  /** Codes from the country down to the area. */
  readonly pathOf: (code: string) => readonly string[];
}

export interface Made {
  /** Where the towns are, or points where objects are. */
  readonly places: readonly (readonly [number, number])[];
}

/** Places `count` points; the codes of areas are worked out for cells of a tenth of a degree. */
class Scatter {
  readonly towns: (readonly [number, number])[] = [];
  private readonly making: Making;
  private readonly random: () => number;
  private readonly cells = new Map<string, readonly string[]>();

  constructor(making: Making, seed: number) {
    this.making = making;
    this.random = numbers(seed);
    const towns = Math.max(20, Math.round(making.count / 500));
    for (let i = 0; i < towns; i++) this.towns.push(this.anywhere());
  }

  private anywhere(): [number, number] {
    const { west, south, east, north } = this.making.extent;
    return [west + this.random() * (east - west), south + this.random() * (north - south)];
  }

  next(): readonly [number, number] {
    const town = this.towns[Math.floor(this.random() * this.towns.length)];
    if (this.making.spread === 'uniform' || this.random() < 0.2 || !town) return this.anywhere();
    // Box and Muller: normally spread, 2 km.
    const radius = 0.018 * Math.sqrt(-2 * Math.log(1 - this.random()));
    const turn = 2 * Math.PI * this.random();
    return [town[0] + radius * Math.cos(turn), town[1] + radius * Math.sin(turn)];
  }

  codesAt([lon, lat]: readonly [number, number]): readonly string[] {
    const key = `${Math.floor(lon * 10)} ${Math.floor(lat * 10)}`;
    let codes = this.cells.get(key);
    if (!codes) {
      const at = this.making.boundaries.at(
        Math.floor(lon * 10) / 10 + 0.05,
        Math.floor(lat * 10) / 10 + 0.05,
      );
      const finest = at.at(-1);
      this.cells.set(key, (codes = finest ? this.making.pathOf(finest.code) : []));
    }
    return codes;
  }
}

interface Placed {
  readonly point: readonly [number, number] | null;
  readonly uncertainty: number;
  readonly codes: readonly string[];
}

/** One in fifty of those in the country has no point: half known to a district, half to a province. */
function* placed(
  making: Making,
  scatter: Scatter,
  uncertainties: readonly [number, number],
): Generator<Placed> {
  const random = numbers(99);
  for (let i = 0; i < making.count; i++) {
    const point = scatter.next();
    const codes = scatter.codesAt(point);
    if (codes.length >= 3 && random() < 0.02)
      yield { point: null, uncertainty: 0, codes: codes.slice(0, random() < 0.5 ? 3 : 2) };
    else yield { point, uncertainty: random() < 0.9 ? uncertainties[0] : uncertainties[1], codes };
  }
}

function cells({ point, uncertainty, codes }: Placed): string[] {
  const level = codes.length === 0 ? '\\N' : String(codes.length - 1);
  const inside = `{${codes.join(',')}}`;
  if (!point)
    return [
      '\\N',
      '\\N',
      '\\N',
      level,
      inside,
      '{}',
      codes.length > 2 ? 'name' : 'source_area',
      '\\N',
      '\\N',
    ];
  const { west, south, east, north } = grow(
    { west: point[0], south: point[1], east: point[0], north: point[1] },
    uncertainty,
  );
  return [
    String(point[0]),
    String(point[1]),
    String(uncertainty),
    level,
    inside,
    '{}',
    'source_point',
    'bench',
    `((${west},${south}),(${east},${north}))`,
  ];
}

const uuid = (kind: number, i: number): string =>
  `00000000-0000-4${String(kind).padStart(3, '0')}-8000-${i.toString(16).padStart(12, '0')}`;

async function copy(client: pg.ClientBase, sql: string, lines: Iterable<string>): Promise<void> {
  function* chunks(): Generator<string> {
    let text = '';
    for (const line of lines) {
      text += line;
      if (text.length > 500_000) {
        yield text;
        text = '';
      }
    }
    yield text;
  }
  await pipeline(Readable.from(chunks(), { objectMode: false }), client.query(copyFrom(sql)));
}

/** Medical facilities of 1 km of uncertainty, one in ten of 5 km. */
export async function makeObjects(client: pg.ClientBase, schema: string, making: Making): Promise<Made> {
  const scatter = new Scatter(making, 1);
  function* lines(): Generator<string> {
    let i = 0;
    for (const one of placed(making, scatter, [1_000, 5_000])) {
      i++;
      yield `${[
        uuid(1, i),
        uuid(2, i),
        'health_facilities',
        'object',
        'hospital',
        'medical_civil_or_military',
        `Facility number ${i}`,
        '{}',
        'proposed',
        'unknown',
        ...cells(one),
        '\\N',
        'bench',
        String(i),
        '\\\\x00',
        '\\N',
        '2020-01-01',
        '\\N',
      ].join('\t')}\n`;
    }
  }
  await copy(
    client,
    `copy ${schema}.protected_object (row_id, object_id, layer, kind, type, category, name, other_names, status, operating, lon, lat, uncertainty, level,
       inside, maybe, position_basis, position_method, area_box, last_confirmed, source_code, external_id, content_hash, import_run, recorded_at, superseded_at) from stdin`,
    lines(),
  );
  return { places: scatter.towns };
}

/** Events of a day over 30 years to 2022, of 2 km of uncertainty, one in ten of 25 km; one statement each. */
export async function makeEvents(client: pg.ClientBase, schema: string, making: Making): Promise<void> {
  const scatter = new Scatter(making, 2);
  const random = numbers(3);
  const day = (): [string, string] => {
    const from = Date.UTC(1993, 0, 1) + Math.floor(random() * 10_950) * 86_400_000;
    return [new Date(from).toISOString(), new Date(from + 86_400_000).toISOString()];
  };
  function* lines(): Generator<string> {
    let i = 0;
    for (const one of placed(making, scatter, [2_000, 25_000])) {
      i++;
      const at = cells(one);
      yield `${[uuid(3, i), uuid(4, i), ...day(), 'day', 'UTC', ...at, 'bench', String(i), '\\\\x00', '\\N', 'bench', '2020-01-01', '\\N'].join('\t')}\n`;
    }
  }
  await copy(
    client,
    `copy ${schema}.event (row_id, event_id, happened_from, happened_to, precision, zone, lon, lat, uncertainty, level, inside, maybe, position_basis,
       position_method, area_box, source_code, external_id, content_hash, import_run, recorded_by, recorded_at, superseded_at) from stdin`,
    lines(),
  );
  function* statements(): Generator<string> {
    for (let i = 1; i <= making.count; i++) {
      const low = Math.floor(random() * 5);
      yield `${[uuid(5, i), uuid(4, i), 'bench', uuid(6, i), 'death', low, low + 1, low + 3, '\\N', '2020-01-01', '\\N'].join('\t')}\n`;
    }
  }
  await copy(
    client,
    `copy ${schema}.statement (statement_id, event_id, source_code, report_id, harm, low, best, high, sources_counted, recorded_at, superseded_at) from stdin`,
    statements(),
  );
}
