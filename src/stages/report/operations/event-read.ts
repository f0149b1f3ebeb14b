import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { dayInterval, instant } from '#model/time.ts';
import { id } from '#model/text.ts';
import { linkedWith, linkHistory } from '../queries/links.ts';
import { eventParts, eventVersions, placeNames, type EventVersion } from '../queries/event.ts';

const count = z.int().nullable();
const place = z.object({ code: z.string(), name: z.string().nullable() });

const version = z.object({
  when: z.object({ from: z.string(), to: z.string(), precision: z.string(), zone: z.string() }),
  where: z.object({
    longitude: z.number().nullable().describe('Degrees, WGS 84; null: no usable point.'),
    latitude: z.number().nullable(),
    uncertainty: z.number().nullable().describe('Metres within which it really is.'),
    level: z.int().nullable().describe('Finest admin level that the position supports.'),
    inside: z.array(place).describe('Areas that certainly contain it, finest first.'),
    mayBe: z.array(place).describe('Areas that may contain it, none certainly.'),
    basis: z.string(),
    method: z.string().nullable(),
    text: z.string().nullable(),
  }),
  source: z.string().nullable().describe('The source whose row it is; null: a person recorded it.'),
  externalId: z.string().nullable(),
  recordedBy: z.string(),
  recorded: z.string(),
  superseded: z.string().nullable(),
});

/** One fact with everything said and judged of it; sources and ladders stand side by side (domain.md 8.2). */
export const eventRead = operation({
  code: 'event.read',
  stage: 'report',
  summary: { en: 'Open an event', fr: 'Ouvrir un événement' },
  about:
    'One event: its reports side by side, what each source states, who was affected, every classification, every assessment under its own standard, attributions as their sources give them, and all of its versions. Nothing is averaged, and no ladder is converted into another.',
  http: { method: 'GET', path: '/api/operations/{operation}/events/{event}' },
  cli: { command: 'event', args: ['event'] },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    event: id.describe('The event.'),
    known: z
      .string()
      .max(40)
      .optional()
      .describe('What we knew by: an instant, or a day (its end). Default: now.'),
  }),
  output: z.object({
    event: z.uuid(),
    known: z.string(),
    versions: z.array(version).describe('Newest first; the first is the one that held.'),
    reports: z.array(
      z.object({
        report: z.uuid(),
        channel: z.string(),
        source: z.string().nullable(),
        externalId: z.string().nullable(),
        release: z.string().nullable(),
        recorded: z.string(),
        destroyed: z.boolean(),
      }),
    ),
    statements: z.array(
      z.object({
        source: z.string(),
        report: z.uuid(),
        harm: z.string(),
        low: count,
        best: count,
        high: count,
        sourcesCounted: count,
        recorded: z.string(),
        involvements: z.array(
          z.object({
            role: z.string(),
            harm: z.string(),
            status: z.string(),
            sex: z.string(),
            ageFrom: count,
            ageTo: count,
            low: count,
            best: count,
            high: count,
          }),
        ),
      }),
    ),
    classifications: z.array(
      z.object({
        area: z.string(),
        standard: z.string(),
        code: z.string(),
        by: z.string(),
        recorded: z.string(),
      }),
    ),
    assessments: z
      .array(
        z.object({
          standard: z.string(),
          ladder: z.array(
            z.object({
              assessment: z.uuid(),
              version: z.string(),
              level: z.string(),
              basis: z.string().nullable().describe('Null: kept for roles that read operational facts.'),
              by: z.string(),
              dissent: z.string().nullable(),
              recorded: z.string(),
            }),
          ),
        }),
      )
      .describe('A ladder each, newest judgement first; empty: not assessed.'),
    links: z.object({
      with: z
        .array(
          z.object({
            event: z.uuid(),
            sources: z.array(z.string()),
            why: z.string(),
            by: z.string(),
            recorded: z.string(),
          }),
        )
        .describe('Events that a person holds to be the same fact; each keeps its own statements.'),
      history: z.array(
        z.object({
          kind: z.enum(['link', 'unlink']),
          events: z.array(z.uuid()),
          why: z.string(),
          by: z.string(),
          recorded: z.string(),
        }),
      ),
    }),
    attributions: z.array(
      z.object({
        actor: z.string(),
        name: z.string().nullable(),
        source: z.string(),
        level: z.string(),
        verifiedBy: z.string().nullable(),
        basis: z.string(),
      }),
    ),
  }),
  async run(context, input) {
    const known = await knownAt(() => context.oma(), input.known, context.now);
    const versions = await eventVersions(context.tx, input.event, known);
    if (versions.length === 0) throw new Problem('not_found', { field: 'event', params: { what: 'event' } });
    const parts = await eventParts(context.tx, input.event, known);
    const names = await placeNames(
      context.tx,
      versions.flatMap((v) => [...v.inside, ...v.maybe]),
    );
    // What an assessor wrote is for those who read operational facts; the level itself is for every reader.
    const working = context.may('operational', 'read');
    const standards = [...new Set(parts.assessments.map((a) => a.standard))];
    return {
      event: input.event,
      known: new Date(known).toISOString(),
      versions: versions.map((v) => versionOf(v, names)),
      reports: parts.reports.map((r) => ({
        report: r.report_id,
        channel: r.channel,
        source: r.source_code,
        externalId: r.external_id,
        release: r.release,
        recorded: r.recorded_at,
        destroyed: r.destroyed,
      })),
      statements: parts.statements.map((s) => ({
        source: s.source_code,
        report: s.report_id,
        harm: s.harm,
        low: s.low,
        best: s.best,
        high: s.high,
        sourcesCounted: s.sources_counted,
        recorded: s.recorded_at,
        involvements: parts.involvements
          .filter((v) => v.statement_id === s.statement_id)
          .map(({ role, harm, status, sex, age_from, age_to, low, best, high }) => ({
            role,
            harm,
            status,
            sex,
            ageFrom: age_from,
            ageTo: age_to,
            low,
            best,
            high,
          })),
      })),
      links: {
        with: (await linkedWith(context.tx, input.event, { known, knownIsNow: known >= context.now })).map(
          (l) => ({ ...l, sources: [...l.sources] }),
        ),
        history: (await linkHistory(context.tx, input.event, known)).map((l) => ({
          ...l,
          events: [...l.events],
        })),
      },
      classifications: parts.classifications.map(({ recorded_at, ...c }) => ({
        ...c,
        recorded: recorded_at,
      })),
      assessments: standards.map((standard) => ({
        standard,
        ladder: parts.assessments
          .filter((a) => a.standard === standard)
          .map((a) => ({
            assessment: a.assessment_id,
            version: a.standard_version,
            level: a.level,
            basis: working ? a.basis : null,
            by: a.by,
            dissent: working ? a.dissent : null,
            recorded: a.recorded_at,
          })),
      })),
      attributions: parts.attributions.map((a) => ({
        actor: a.actor_code,
        name: a.actor,
        source: a.source_code,
        level: a.level,
        verifiedBy: a.verified_by,
        basis: a.basis,
      })),
    };
  },
});

async function knownAt(
  oma: () => Promise<{ zone: string }>,
  text: string | undefined,
  now: number,
): Promise<number> {
  if (text === undefined) return now;
  const { zone } = await oma();
  const at = dayInterval(text, zone)?.to ?? instant(text, zone);
  if (at === null) throw new Problem('not_a_moment', { field: 'known', params: { value: text } });
  return Math.min(at, now);
}

function versionOf(
  v: EventVersion,
  names: readonly { code: string; name: string; level: number }[],
): z.input<typeof version> {
  const named = (codes: readonly string[]): { code: string; name: string | null }[] =>
    codes
      .map((code) => ({
        code,
        name: names.find((n) => n.code === code)?.name ?? null,
        level: names.find((n) => n.code === code)?.level ?? -1,
      }))
      .sort((a, b) => b.level - a.level)
      .map(({ code, name }) => ({ code, name }));
  return {
    when: {
      from: v.happened_from.toISOString(),
      to: v.happened_to.toISOString(),
      precision: v.precision,
      zone: v.zone,
    },
    where: {
      longitude: v.lon,
      latitude: v.lat,
      uncertainty: v.uncertainty,
      level: v.level,
      inside: named(v.inside),
      mayBe: named(v.maybe),
      basis: v.position_basis,
      method: v.position_method,
      text: v.place_text,
    },
    source: v.source_code,
    externalId: v.external_id,
    recordedBy: v.recorded_by,
    recorded: v.recorded_at.toISOString(),
    superseded: v.superseded_at?.toISOString() ?? null,
  };
}
