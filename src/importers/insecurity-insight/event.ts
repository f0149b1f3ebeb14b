/** One incident of Insecurity Insight as an event. What it counts is what was reported of a group, not all who came to harm. */
import type { ImportedEvent, ImportedInvolvement } from '#model/imported.ts';
import { UNKNOWN } from '#model/range.ts';
import type { Count } from '#model/range.ts';
import type { Position } from '#model/position.ts';
import type { Interval } from '#model/time.ts';
import type { Disagreements } from '../disagreements.ts';
import { fold } from '../fold.ts';
import type { RowReader } from '../row-reader.ts';
import { cutOf } from './kinds.ts';
import type { Kind } from './kinds.ts';

/** Categories of the column "Reported Perpetrator". Those of a party come first; of others nothing is attributed. */
const PARTIES: Readonly<Record<string, string>> = {
  NSA: 'nsa',
  'Host Government: Military': 'host_government_military',
  'Foreign Forces - Military': 'foreign_forces_military',
  'Foreign Forces: Military': 'foreign_forces_military',
  'Armed Forces of Government/Self-Declared Government': 'armed_forces_of_government',
  'Government/Self-Declared Government': 'government',
  'Host Government/Self-Declared Host Government': 'government',
  'Peace Keeper': 'peacekeeper',
  Police: 'police',
};
const OTHERS = [
  'Administration',
  'Camp Resident',
  'Civilian',
  'Community Member',
  'Criminal',
  'Donor Government',
  'Employee',
  'MilCombatant',
  'Multiple',
  'No Information',
  'Other',
  'Patient or Family',
  'Political Party',
  'Protestors',
  'Staff Worker',
  'Vigilante',
];
const CATEGORIES = [...Object.keys(PARTIES), ...OTHERS, ''];

/** "Damage/Destruction To Ed facility Event" is `damage_destruction_to_ed_facility_event`. */
export const codeOf = (column: string): string => fold(column).replaceAll(' ', '_');

/** Throws import_value; notes women and men that are more than all (`parts_sum:<id>`), and negative numbers. */
export function eventOf(
  row: RowReader,
  kind: Kind,
  id: string,
  when: Interval,
  position: Position,
  disagreements: Disagreements,
): ImportedEvent {
  const category = row.oneOf('Reported Perpetrator', CATEGORIES);
  const party = PARTIES[category];
  const involvements = kind.harms.flatMap((harm) => involvementsOf(row, harm, id, disagreements));
  const codes = [
    `${kind.name}_incident`,
    ...kind.flags.filter((column) => isSet(row, column, id, disagreements)).map(codeOf),
    ...(kind.context === null
      ? []
      : row
          .text(kind.context)
          .split(',')
          .map(codeOf)
          .filter((code) => code !== '')),
  ];
  return {
    kind: 'event',
    row: row.row,
    externalId: id,
    when,
    position,
    placeText: /^no information$/i.test(row.text('Admin 1')) ? null : row.orNull('Admin 1'),
    total: totalOf(involvements),
    involvements,
    classifications: [...new Set(codes)].map((code) => ({
      standard: 'insecurity_insight',
      code,
      area: kind.area,
    })),
    attributions:
      party === undefined
        ? []
        : [{ actor: `insecurity_insight:${party}`, actorName: category, level: 'alleged' }],
    sourcesCounted: null,
    payload: payloadOf(row, kind),
  };
}

/**
 * The gravest harm that was reported, of those of the group who suffered it; the others stay in its groups. Where no one
 * was, a thing was harmed or someone threatened, and nothing is said of how many: never that no one was killed.
 */
function totalOf(involvements: readonly ImportedInvolvement[]): ImportedEvent['total'] {
  const harm = GRAVEST.find((one) => involvements.some((v) => v.harm === one));
  if (harm === undefined) return { harm: 'other', count: UNKNOWN };
  const of = involvements.filter((v) => v.harm === harm);
  return { harm, count: best(of.reduce((sum, { count }) => sum + (count.best ?? 0), 0)) };
}

/** Death first, since a death is what a reader asks of first; the rest in the order of the lists' columns. */
const GRAVEST = ['death', 'injury', 'abduction', 'detention'] as const;

const best = (n: number): Count => ({ low: null, best: n, high: null });

/** Notes a negative number (`negative:<id>`; one row of the health list has one): accepted, it says that there was some. */
function isSet(row: RowReader, column: string, id: string, disagreements: Disagreements): boolean {
  const text = row.text(column);
  if (/^-[1-9]\d{0,5}$/.test(text)) {
    disagreements.note(`negative:${id}`, 'import_value', {
      file: row.file,
      row: row.row,
      column,
      value: text,
      expected: '0, 1, …',
    });
    return true;
  }
  return text === 'true' || text === 'false' ? text === 'true' : row.whole(column, 0) > 0;
}

function involvementsOf(
  row: RowReader,
  harm: Kind['harms'][number],
  id: string,
  disagreements: Disagreements,
): ImportedInvolvement[] {
  const all = row.whole(harm.column, 0, 1_000_000);
  const women = harm.female === undefined ? 0 : row.whole(harm.female, 0, 1_000_000);
  const men = harm.male === undefined ? 0 : row.whole(harm.male, 0, 1_000_000);
  if (women + men > all) {
    const where = {
      file: row.file,
      row: row.row,
      column: harm.column,
      value: all,
      expected: `≥ ${women} + ${men}`,
    };
    disagreements.note(`parts_sum:${id}`, 'import_totals', where);
  }
  const parts = [
    ['female', women],
    ['male', men],
    ['unknown', Math.max(0, all - women - men)],
  ] as const;
  return parts
    .filter(([, n]) => n > 0)
    .map(([sex, n]) => ({
      harm: harm.harm,
      role: harm.role,
      status: 'civilian',
      sex,
      ageFrom: null,
      ageTo: null,
      count: best(n),
    }));
}

/** The row less what is never kept, what the gate alone reads, and the point where there may be none. */
function payloadOf(row: RowReader, kind: Kind): Record<string, string | null> {
  const kept = cutOf(kind).filter((column) => column !== kind.context);
  return Object.fromEntries(kept.map((column) => [codeOf(column), row.orNull(column)]));
}
