/** A registered activity as it is shown: what was planned, where it stands, in which districts it lies. No finding, no figure. */
import { z } from 'zod';
import { ACTIVITY_KINDS, ACTIVITY_STATES, stateOf } from '#model/activity.ts';
import type { ActivityRow } from '../queries/activities.ts';

const instant = z.string();

export const drawnShape = z
  .object({
    type: z.enum(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']),
    coordinates: z.unknown().meta({ type: 'array' }),
  })
  .describe('GeoJSON geometry, longitude first, WGS 84: what a check takes.');

/** What one version of a plan says. */
const planned = {
  version: z.int().describe('1, 2, 3 …: a changed plan is the next version.'),
  kind: z.enum(ACTIVITY_KINDS),
  title: z.string(),
  from: instant.describe('UTC.'),
  to: instant.describe('UTC.'),
  within: z.number().describe('How near is near, in metres.'),
  responsible: z.string().describe('The function that is responsible; never a person.'),
  by: z.string().describe('Who recorded this version: a pseudonymous label.'),
  recordedAt: instant.describe('When this version was recorded. UTC.'),
};

export const activityShown = z.object({
  activity: z.uuid(),
  ...planned,
  registeredAt: instant.describe('When its first version was recorded. UTC.'),
  state: z.enum(ACTIVITY_STATES).describe('At `at`.'),
  ended: z
    .object({
      how: z.enum(['withdrawn', 'ended_early']),
      on: instant.nullable().describe('When it ended early. UTC.'),
      reason: z.string(),
      by: z.string().describe('A pseudonymous label.'),
      recordedAt: instant,
    })
    .nullable(),
  districts: z
    .array(z.object({ code: z.string(), name: z.string(), level: z.int() }))
    .describe('The districts that its shape touches, by code; coarser areas where there are none.'),
});
export type ActivityShown = z.output<typeof activityShown>;

export const versionShown = z.object(planned);

const iso = (at: Date): string => at.toISOString();

export function plannedOf(row: ActivityRow): z.output<typeof versionShown> {
  const { version, kind, title, within, responsible, by } = row;
  return {
    version,
    kind,
    title,
    within,
    responsible,
    by,
    from: iso(row.begins),
    to: iso(row.ends),
    recordedAt: iso(row.recordedAt),
  };
}

/** The activity at `at` (milliseconds UTC). */
export function shownOf(row: ActivityRow, districts: ActivityShown['districts'], at: number): ActivityShown {
  const on = row.endedOn?.getTime() ?? null;
  const ended = row.endReason === null ? null : { on };
  return {
    activity: row.activity,
    ...plannedOf(row),
    registeredAt: iso(row.registeredAt),
    state: stateOf({ from: row.begins.getTime(), to: row.ends.getTime(), ended }, at),
    ended:
      row.endReason === null
        ? null
        : {
            how: on === null ? 'withdrawn' : 'ended_early',
            on: row.endedOn && iso(row.endedOn),
            reason: row.endReason,
            by: row.endBy ?? '',
            recordedAt: iso(row.endRecordedAt ?? row.recordedAt),
          },
    districts,
  };
}
