/** What a check is asked: a shape, a time, a kind of activity, and how near is near. Nothing else (nevers 15, 16). */
import { z } from 'zod';
import { ACTIVITY_KINDS } from '#model/activity.ts';
import { momentInput, type Moment } from '#model/moment.ts';
import { Problem } from '#model/problems.ts';
import type { Activity } from '#model/rule.ts';
import { dayInterval, instant } from '#model/time.ts';
import { refuseWeaponFields } from './refuse-weapons.ts';

/** What a plan is: the part of a check that is registered with an activity. */
export const PLAN = {
  shape: z.unknown().meta({
    type: 'object',
    description:
      'One GeoJSON geometry, Feature or FeatureCollection (RFC 7946; longitude, latitude, WGS 84): points, lines or areas. At most 100,000 positions. Never a list of shapes to compare.',
  }),
  within: z.number().min(0).max(100_000).describe('How near is near, in metres (0 to 100,000).'),
  from: z
    .string()
    .max(40)
    .describe(
      'When the activity begins: an instant, or a day ("2021-09-10", its start) in the zone of the operation. May be in the future.',
    ),
  to: z.string().max(40).describe('When it ends: an instant, or a day (its end).'),
  kind: z.enum(ACTIVITY_KINDS).describe('Kind of activity.'),
};

/** An input of these fields and no others: a weapon is refused as one (never 15), anything else as unknown. */
export function onlyThese<Fields extends z.ZodRawShape>(fields: Fields) {
  return z
    .looseObject(fields)
    .superRefine((value, context) => {
      const extra = Object.keys(value).filter((name) => !Object.hasOwn(fields, name));
      if (extra.length === 0) return;
      refuseWeaponFields(extra);
      context.addIssue({
        code: 'unrecognized_keys',
        keys: extra,
        input: value,
        message: `only ${Object.keys(fields).join(', ')}`,
      });
    })
    .meta({ additionalProperties: false });
}

export const checkInput = onlyThese({ ...PLAN, ...momentInput });

export type CheckInput = z.output<typeof checkInput>;
type Planned = Pick<CheckInput, 'kind' | 'from' | 'to' | 'within'>;

/** The activity of a check. Throws Problem not_a_moment and end_before_start, naming the field. */
export function activityOf(input: Planned, zone: string): Activity {
  const from = edge(input.from, 'from', zone);
  const to = edge(input.to, 'to', zone);
  // "From the 12th to the 11th" meets at midnight; it is a mistake all the same.
  if (to < from || (to === from && input.to !== input.from))
    throw new Problem('end_before_start', { field: 'to', params: { value: input.to.slice(0, 40) } });
  return { kind: input.kind, from, to, within: input.within };
}

function edge(text: string, field: 'from' | 'to', zone: string): number {
  const day = dayInterval(text, zone);
  const at = day ? day[field] : instant(text, zone);
  if (at === null) throw new Problem('not_a_moment', { field, params: { value: text.slice(0, 40) } });
  return at;
}

/** How far back a check looks at what happened. */
export const MONTHS_BACK = 24;

/** The 24 months before the activity begins, or before what had happened by, when that is earlier. */
export function lookBack(activity: Activity, moment: Moment): { readonly from: number; readonly to: number } {
  const to = Math.min(activity.from, moment.at);
  const end = new Date(to);
  const from = Date.UTC(
    end.getUTCFullYear(),
    end.getUTCMonth() - MONTHS_BACK,
    // 31 August less 18 months is the last day of February, not 3 March.
    Math.min(
      end.getUTCDate(),
      new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - MONTHS_BACK + 1, 0)).getUTCDate(),
    ),
    end.getUTCHours(),
    end.getUTCMinutes(),
    end.getUTCSeconds(),
  );
  return { from, to };
}
