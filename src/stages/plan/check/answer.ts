/** The answer of a check, as the reference page shows it. */
import { z } from 'zod';
import type { Param } from '#model/message.ts';
import { SITUATIONS } from '#model/legal.ts';
import { SEVERITIES } from '#model/rule.ts';
import { SURENESS } from './happened.ts';

/** A list that is only read. */
const many = <T extends z.ZodType>(of: T) => z.array(of).readonly();

const param = z
  .custom<Param>(
    (v) =>
      v === null ||
      ['string', 'number', 'boolean'].includes(typeof v) ||
      (Array.isArray(v) && v.every((one) => typeof one === 'string')),
  )
  .meta({ type: ['string', 'number', 'boolean', 'null', 'array'] });

const message = z
  .object({ code: z.string(), params: z.record(z.string(), param).readonly().exactOptional() })
  .describe('What is said, as a code and its parameters; words are made where it is read.');

const instant = z.string().describe('ISO 8601, UTC.');
const range = { low: z.number().nullable(), best: z.number().nullable(), high: z.number().nullable() };
const holds = z.enum(['treaty', 'custom', 'policy', 'value']);
const severity = z.enum(SEVERITIES);
const bySeverity = z.object(
  Object.fromEntries(SEVERITIES.map((s) => [s, z.number()])) as Record<
    (typeof SEVERITIES)[number],
    z.ZodNumber
  >,
);

const object = z.object({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  category: z.string().describe('One flat list without rank (domain.md 3.4).'),
  layer: z.string(),
  relation: z.enum(['inside', 'near', 'may_be_inside', 'no_usable_position']),
  certain: z
    .boolean()
    .describe(
      'Inside or near: the whole circle of uncertainty is. Without a point: it is in no area that is not touched.',
    ),
  distance: z
    .number()
    .nullable()
    .describe('Metres from the shape to the point, 0 inside; null without a point.'),
  uncertainty: z
    .number()
    .nullable()
    .describe('Metres: it is really within this of the point; null without a point.'),
  lon: z.number().nullable().describe('Longitude, degrees, WGS 84, at its `tier`.'),
  lat: z.number().nullable(),
  level: z.number().nullable().describe('Finest admin level that the position supports; 0 the country.'),
  tier: z
    .enum(['public', 'exact'])
    .describe(
      'public: the place that every reader of the operation sees. exact: one that only some may see.',
    ),
  within: many(z.string()).describe('Finest areas one of which contains it.'),
  basis: z.string().describe('What says where it is: source_point, source_area, name, none.'),
  method: z.string().nullable().describe('The source’s word for how the point was found.'),
  status: z.string(),
  regimes: many(z.string()).describe(
    'Regimes of protection that a source says; none said: general, presumed.',
  ),
  operating: z.string().describe('As its source states it. Closed stays protected.'),
  confirmed: z.string().nullable().describe('Day on which it was last confirmed.'),
  source: z.string().describe('Code of the source.'),
});

const list = z.object({
  count: z.number(),
  items: many(object).describe('The first 200, nearest first; the others are in `more`.'),
  more: many(z.string()).describe('Ids of the others: none is left out.'),
});

const bound = z.object({
  people: z.number(),
  places: many(z.string()).describe('Codes of the places counted, whole.'),
  level: z.number().nullable().describe('Admin level of those places; null: settlements.'),
  year: z.number(),
  source: z.string(),
  statedBy: z.string(),
  female: z.number().nullable(),
  male: z.number().nullable(),
  ages: many(
    z.object({ from: z.number().nullable(), to: z.number().nullable(), sex: z.string(), people: z.number() }),
  ),
});

export const checkAnswer = z.object({
  verdict: z.object({
    counts: bySeverity.describe('Findings by level.'),
    examined: z
      .object({
        objects: z
          .number()
          .describe(
            'Objects held in the layers needed. In a register of more than 20,000 as counted within the last minute.',
          ),
        compared: z
          .number()
          .describe('Of those, compared with the shape one by one: all others are certainly elsewhere.'),
        events: z.number(),
        layers: z.number().describe('Layers that are there, stale ones included.'),
        needed: z.number(),
      })
      .describe('None examined is unknown, never a pass.'),
    sentences: many(message).describe(
      'What the check cannot see first, then what it found. Never "clear", never "safe".',
    ),
    not: message.describe('What this is not (never 17): said under every answer.'),
  }),
  asked: z.object({
    kind: z.string(),
    from: instant,
    to: instant,
    within: z.number().describe('Metres.'),
    at: instant.describe('What had happened by.'),
    known: instant.describe('What we knew by.'),
    zone: z.string().describe('IANA zone of the operation.'),
  }),
  frame: z.object({
    situation: z.enum(SITUATIONS),
    since: z.string().nullable(),
    mandate: z.string().nullable(),
    message,
  }),
  layers: many(
    z.object({
      code: z.string(),
      kind: z.string(),
      areas: many(z.string()).describe('Areas that need it.'),
      state: z.enum(['present', 'stale', 'missing']),
      vintage: z.string().nullable().describe('Last day that its newest source speaks of.'),
      objects: z.number(),
      withoutPosition: z.number(),
      sources: many(
        z.object({
          code: z.string(),
          title: z.string(),
          publisher: z.string(),
          licence: z.string(),
          release: z.string(),
          vintageFrom: z.string().nullable(),
          vintageTo: z.string().nullable(),
        }),
      ),
      message,
    }),
  ),
  lists: z.object({
    insideOrNear: list.describe('The point is inside, or within the distance asked.'),
    mayBeInside: list.describe(
      'The circle of uncertainty reaches that far; or the source says only a district, and it is touched.',
    ),
    noUsablePosition: list.describe(
      'Known to be in a district that is touched; its source gives no usable position.',
    ),
    wider: many(
      z.object({
        layer: z.string(),
        level: z
          .number()
          .nullable()
          .describe('Admin level to which they are known; null: not even the country.'),
        areas: many(z.string()),
        count: z.number(),
        ids: many(z.string()),
      }),
    ).describe('Known only to a province, the country, or nowhere: they may be here.'),
  }),
  places: z
    .object({ tier: z.enum(['public', 'exact']), message, access: message.nullable() })
    .describe(
      'Which places this answer rests on; `access`: by what right exact ones are used, null: none are.',
    ),
  findings: z.object({
    count: z.number(),
    items: many(
      z.object({
        id: z.string(),
        rule: z.string(),
        version: z.string(),
        area: z.string(),
        severity,
        object: z.string().nullable(),
        place: z
          .object({
            lon: z.number().nullable().describe('Null without a point.'),
            lat: z.number().nullable(),
            uncertainty: z.number().nullable().describe('Metres.'),
            within: many(z.string()).describe('Finest areas one of which contains it.'),
          })
          .nullable()
          .describe('Where its object is, as the lists have it, to be shown on the map; null: of no object.'),
        reason: message,
        basis: many(
          z.object({
            as: holds,
            cite: z.string().describe('Instrument and article, short.'),
            instrument: z.string().describe('Code of the registered instrument.'),
            article: z.string().nullable(),
            read: z.boolean().describe('False: from knowledge, that article was not read for the register.'),
            states: many(
              z.object({
                state: z.string(),
                inForce: z.enum(['yes', 'no', 'unknown']),
                since: z.string().nullable(),
                note: z.string().nullable().describe('Reservations, where the legal adviser noted them.'),
              }),
            ).describe('Of a treaty: the States of the legal frame, on the day of the activity.'),
            holds: holds.describe('As what it holds under the legal frame.'),
          }),
        ),
        next: many(message),
      }),
    ).describe('Worst first; the first 200.'),
    more: many(
      z.object({ rule: z.string(), severity, count: z.number(), objects: many(z.string()) }),
    ).describe('The others, by rule, with the ids of their objects.'),
  }),
  people: z.object({
    state: z.enum(['bounded', 'at_most', 'at_least', 'cannot_be_said']),
    lower: bound.nullable().describe('Named settlements wholly inside.'),
    upper: bound.nullable().describe('The whole of the districts touched, never a share of them (never 14).'),
    missing: many(z.string()).describe('Districts touched without a figure.'),
    sentences: many(message),
  }),
  happened: z.object({
    from: instant,
    to: instant,
    months: z.number(),
    sources: many(
      z.object({
        source: z.string(),
        parts: many(
          z.object({
            sureness: z
              .enum(SURENESS)
              .describe(
                'certain: here and in these months. possible. district: known only to a district touched. wider: only to a province or the country.',
              ),
            events: z.number(),
            ids: many(z.string()),
            stated: many(z.object({ harm: z.string(), events: z.number(), ...range })),
          }),
        ),
        years: many(
          z.object({
            year: z.number(),
            events: z.number(),
            stated: many(z.object({ harm: z.string(), ...range })),
          }),
        ),
        sentence: message,
      }),
    ).describe('Each source apart; never added.'),
    sentences: many(message),
  }),
  questions: many(
    z.object({
      code: z.string(),
      area: z.string().nullable(),
      askOf: z.string().nullable(),
      state: z.literal('unknown'),
      message,
    }),
  ).describe('Of gender perspective and of the areas: unknown until someone answered.'),
  districts: many(z.object({ code: z.string(), name: z.string(), level: z.number() })).describe(
    'Administrative areas touched.',
  ),
});

export type CheckAnswer = z.input<typeof checkAnswer>;
