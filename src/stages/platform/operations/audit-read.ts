import { z } from 'zod';
import { say } from '#model/message.ts';
import { operation, type Context } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { dayInterval, instant } from '#model/time.ts';
import { code, text } from '#model/text.ts';
import { rolesIn } from '#access/held.ts';
import { saidMessage } from '../said-message.ts';

const when = z.string().max(40).optional();
const SHARED = 'shared';
/** What is kept apart from everyone's chain: that something was told is for the auditor alone. */
const APART = new Set(['own_personnel_allegation', 'integrity_concern']);

/** Who did what and when, leaf by leaf: ids and codes, never values. */
export const auditRead = operation({
  code: 'audit.read',
  stage: 'platform',
  summary: { en: 'Read the audit log', fr: 'Lire le journal d’audit' },
  about:
    'The leaves of this operation’s audit log, newest first, page by page: when, who, which operation, done or refused, and the references of what it spoke of. With `log` "shared": the log of the installation, for who holds the role in the whole of it. Values, texts and searches are in no leaf. Whether anything was changed, audit.verify says.',
  http: { method: 'GET', path: '/api/operations/{operation}/audit' },
  cli: { command: 'audit read' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    log: z
      .enum(['operation', SHARED])
      .default('operation')
      .describe('Of this operation, or of the installation.'),
    action: code.optional().describe('Only of this operation of the list: "check.run".'),
    actor: text(80).optional().describe('Only of this label.'),
    outcome: z.enum(['done', 'refused']).optional().describe('Only these.'),
    from: when.describe('From here on: an instant, or a day of the operation (its start).'),
    to: when.describe('Up to here: an instant, or a day (its end).'),
    reference: text(80).min(1).optional().describe('Only what refers to this id or code.'),
    before: z.int().min(1).optional().describe('The `next` of the page before.'),
    limit: z.int().min(1).max(500).default(50).describe('At most this many.'),
  }),
  output: z.object({
    log: z.string(),
    apart: saidMessage.nullable().describe('What is left out for you; null: nothing.'),
    leaves: z.array(
      z.object({
        seq: z.int(),
        id: z.uuid(),
        at: z.string().describe('UTC.'),
        actor: z.string().describe('A label. "not-named": telling was safe, so that nobody is named.'),
        action: z.string(),
        outcome: z.enum(['done', 'refused']),
        refs: z.record(z.string(), z.array(z.string())).describe('Ids and codes by kind.'),
        hash: z.string().describe('SHA-256 of the leaf (RFC 9162), hex.'),
        index: z.int().nullable().describe('Its place in the signed tree; null: not yet sealed.'),
      }),
    ),
    next: z.int().nullable().describe('Where the next page begins; null: this is the last.'),
  }),
  async run(context, input) {
    const { actor, compartment, operations } = context;
    const shared = input.log === SHARED;
    if (shared && actor.held !== undefined && !overall(rolesIn(actor.held, null)))
      throw new Problem('not_allowed', {
        field: 'log',
        params: { operation: 'audit.read', who: ['auditor', 'administrator'] },
      });
    const all = actor.roles.includes('auditor');
    const without = all ? [] : operations.filter((op) => APART.has(op.needs.group)).map((op) => op.code);
    const rows = await context.audit.leaves(shared ? SHARED : compartment, {
      operation: input.action ?? null,
      actor: input.actor ?? null,
      outcome: input.outcome ?? null,
      from: await edge(context, input.from, 'from'),
      to: await edge(context, input.to, 'to'),
      reference: input.reference ?? null,
      before: input.before ?? null,
      without,
      limit: input.limit + 1,
    });
    const page = rows.slice(0, input.limit);
    return {
      log: shared ? SHARED : compartment,
      apart: all ? null : say('audit.apart'),
      leaves: page.map(({ operation: action, at, refs, ...leaf }) => ({
        ...leaf,
        action,
        at: new Date(at).toISOString(),
        refs: Object.fromEntries(Object.entries(refs).map(([kind, ids]) => [kind, [...ids]])),
      })),
      next: rows.length > page.length ? (page.at(-1)?.seq ?? null) : null,
    };
  },
});

const overall = (roles: readonly string[]): boolean =>
  roles.includes('auditor') || roles.includes('administrator');

async function edge(
  context: Context,
  given: string | undefined,
  field: 'from' | 'to',
): Promise<number | null> {
  if (given === undefined) return null;
  const { zone } = await context.oma();
  const at = dayInterval(given, zone)?.[field] ?? instant(given, zone);
  if (at === null) throw new Problem('not_a_moment', { field, params: { value: given } });
  return at;
}
