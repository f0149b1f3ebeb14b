/** One row of UCDP GED as an event of the model. */
import type { ImportedEvent, ImportedInvolvement } from '#model/imported.ts';
import type { Position } from '#model/position.ts';
import { isOrdered } from '#model/range.ts';
import type { Count } from '#model/range.ts';
import type { Interval } from '#model/time.ts';
import type { Disagreements } from '../disagreements.ts';
import type { RowReader } from '../row-reader.ts';
import { actorOf, withoutPersons } from './actors.ts';

const PARTS = ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'] as const;

/** `type_of_violence` of the codebook: 1 state-based, 2 between groups, 3 one-sided (against civilians). */
const CLASSIFICATIONS = ['1', '2', '3'].map((code) => [
  { area: 'civilians', code, standard: 'ucdp_type_of_violence' },
]);

/** Kept of the row as published, under the sealed payload; names of persons and descriptions are not among them. */
const KEPT = [
  'id',
  'year',
  'active_year',
  'code_status',
  'type_of_violence',
  'conflict_new_id',
  'dyad_new_id',
  'side_a_new_id',
  'side_a',
  'side_b_new_id',
  'side_b',
  'number_of_sources',
  'where_prec',
  'where_coordinates',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'country',
  'country_id',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
];

/** Makes events of the rows that a reader is on. Throws import_value; notes figures that contradict each other. */
export function eventReader(
  row: RowReader,
  disagreements: Disagreements,
): (id: string, when: Interval, position: Position) => ImportedEvent {
  // In the order of canonical JSON: a row in order need not be sorted again when it is sealed and hashed.
  const payload = row.picker(KEPT.toSorted());
  return (id, when, position) => {
    const kept = payload();
    for (const side of ['side_a', 'side_b']) kept[side] = withoutPersons(kept[side] ?? '');
    return eventOf(row, id, when, position, kept, disagreements);
  };
}

function eventOf(
  row: RowReader,
  id: string,
  when: Interval,
  position: Position,
  kept: Record<string, string | null>,
  disagreements: Disagreements,
): ImportedEvent {
  const [a, b, civilians, unknown] = PARTS.map((part) => row.whole(part, 0)) as [
    number,
    number,
    number,
    number,
  ];
  const violence = row.whole('type_of_violence', 1, 3);
  row.whole('event_clarity', 1, 2);
  const sources = row.whole('number_of_sources', -1);
  const sides = [sideOf(row, 'side_a'), sideOf(row, 'side_b')];
  if (row.text('date_start').slice(0, 4) !== row.text('year')) {
    disagreements.note(
      `year:${id}`,
      'import_value',
      at(row, 'year', row.text('year'), row.text('date_start').slice(0, 4)),
    );
  }
  // Here too every object is made in the order of canonical JSON.
  return {
    attributions: sides.flatMap((side) => (side ? { ...side, level: 'alleged' } : [])),
    classifications: CLASSIFICATIONS[violence - 1] ?? [],
    externalId: id,
    involvements: [
      ...deaths('civilian', civilians),
      ...deaths('unknown', unknown),
      ...deaths('member_of_party', a),
      ...deaths('member_of_party', b),
    ],
    kind: 'event',
    payload: kept,
    placeText: row.orNull('where_coordinates'),
    position,
    row: row.row,
    sourcesCounted: sources === -1 ? null : sources,
    total: { count: totalOf(row, id, a + b + civilians + unknown, disagreements), harm: 'death' },
    when,
  };
}

const at = (row: RowReader, column: string, value: string | number, expected: string) => ({
  file: row.file,
  row: row.row,
  column,
  value,
  expected,
});

/**
 * Low, best and high. Where they are out of order (20 rows of the Central African file, and some in every release), no
 * figure is thrown away: the range is the least that holds all three.
 */
function totalOf(row: RowReader, id: string, sum: number, disagreements: Disagreements): Count {
  const [low, best, high] = [row.whole('low', 0), row.whole('best', 0), row.whole('high', 0)];
  if (sum !== best)
    disagreements.note(
      `parts_sum:${id}`,
      'import_totals',
      at(row, 'best', best, `${sum} = ${PARTS.join(' + ')}`),
    );
  const count = { best, high, low };
  if (isOrdered(count)) return count;
  const value = `${low}, ${best}, ${high}`;
  disagreements.note(
    `counts_order:${id}`,
    'import_value',
    at(row, 'low, best, high', value, 'low ≤ best ≤ high'),
  );
  return { best, high: Math.max(low, best, high), low: Math.min(low, best, high) };
}

/** UCDP gives a best estimate by status and no range; age and sex it does not give at all. */
function deaths(status: string, best: number): ImportedInvolvement[] {
  if (best === 0) return [];
  const count: Count = { best, high: null, low: null };
  return [{ ageFrom: null, ageTo: null, count, harm: 'death', role: 'victim', sex: 'unknown', status }];
}

function sideOf(row: RowReader, side: 'side_a' | 'side_b'): ReturnType<typeof actorOf> {
  return actorOf(String(row.whole(`${side}_new_id`, 0)), row.needed(side));
}
