import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { ACTS, FIELD_GROUPS, PROFILES, ROLES } from '#model/rights.ts';
import { code, id } from '#model/text.ts';
import { GIVERS } from '#access/grants.ts';
import { saidMessage } from '../said-message.ts';
import { explainGroup, explainOperation, type Subject } from '../explain.ts';
import { RECORD_KINDS } from '../queries/records.ts';
import { RECORD_GROUPS, seen } from '../rights-of-records.ts';

const explained = z.object({
  allowed: z.boolean(),
  reason: saidMessage.describe('Why, or why not.'),
  rule: saidMessage.nullable().describe('The rule behind the field group, where there is one.'),
  by: z.enum(['role', 'emergency', 'open']).nullable().describe('Null: not allowed.'),
  who: z.array(z.enum(ROLES)).describe('Roles that may: whom to ask. A function, never a person.'),
  emergency: z
    .enum(['open', 'possible', 'other_role', 'never', 'not_needed'])
    .describe(
      'Whether emergency access opens it: it does now; this person could open it; only other roles could; never; not needed.',
    ),
  message: saidMessage.describe('What emergency access would do here.'),
});

/** "Why can I not see this?", and why somebody can. */
export const accessWhy = operation({
  code: 'access.why',
  stage: 'platform',
  summary: {
    en: 'Why can I, or can I not, see this?',
    fr: 'Pourquoi puis-je, ou ne puis-je pas, voir ceci ?',
  },
  about:
    'Says whether you, or who holds some roles, may run an operation (`action`) or read, write or export a field group, and by what: the role, the rule, the profile of the installation, or emergency access; who else could; and who gives the role. With a record it says which of its parts are for whom. About a record that you may not see it answers as about one that does not exist.',
  http: { method: 'GET', path: '/api/operations/{operation}/why' },
  cli: { command: 'why' },
  runs: 'compartment',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({
    action: code.optional().describe('Code of an operation of the list: "check.run".'),
    group: z.enum(FIELD_GROUPS).optional().describe('A field group, in place of an operation.'),
    act: z.enum(ACTS).default('read').describe('With a field group: read, write or export it.'),
    role: z
      .array(z.enum(ROLES))
      .min(1)
      .max(ROLES.length)
      .optional()
      .describe('Ask about who holds these roles here, and no others. Default: about you.'),
    kind: z.enum(RECORD_KINDS).optional().describe('With `record`: what it is.'),
    record: id.optional().describe('A record, for which parts of it are for whom.'),
  }),
  output: z.object({
    about: z.object({
      label: z.string().nullable().describe('Null: about roles.'),
      roles: z.array(z.enum(ROLES)),
    }),
    profile: z.enum(PROFILES),
    exercise: z.boolean().describe('Whether this is an exercise, which asks for its own right besides.'),
    action: explained.nullable().describe('Of the operation asked about.'),
    groups: z
      .array(explained.extend({ group: z.enum(FIELD_GROUPS), act: z.enum(ACTS) }))
      .describe('Of the field group asked about, or of all of them when nothing is.'),
    record: z
      .object({
        kind: z.enum(RECORD_KINDS),
        seen: z.boolean().describe('False: there is none, or it is not for you. The two look the same.'),
        message: saidMessage,
        parts: z.array(explained.extend({ group: z.enum(FIELD_GROUPS), act: z.enum(ACTS) })),
      })
      .nullable(),
    givers: z.array(z.enum(ROLES)).describe('Roles whose function it is to give a role to a person.'),
  }),
  async run(context, input) {
    const { profile, kind, actor } = context;
    const own = input.role === undefined;
    const subject: Subject = {
      roles: own ? actor.roles : (input.role ?? []),
      emergencies: own ? context.emergencies : [],
      profile,
      kind,
      own,
    };
    if ((input.record === undefined) !== (input.kind === undefined))
      throw new Problem('invalid_input', {
        field: input.record === undefined ? 'record' : 'kind',
        params: { expected: 'kind and record together' },
      });
    const op = context.operations.find((one) => one.code === input.action);
    if (input.action !== undefined && !op)
      throw new Problem('unknown_code', { field: 'action', params: { value: input.action } });
    const part = (group: (typeof FIELD_GROUPS)[number], act: (typeof ACTS)[number]) => ({
      group,
      act,
      ...explainGroup(subject, group, act),
    });
    const groups = input.group ? [input.group] : op || input.record ? [] : FIELD_GROUPS;
    const isSeen =
      input.kind !== undefined &&
      input.record !== undefined &&
      (await seen(context, input.kind, input.record));
    return {
      about: { label: own ? actor.label : null, roles: [...subject.roles] },
      profile,
      exercise: kind === 'exercise',
      action: op ? explainOperation(subject, op) : null,
      groups: groups.map((group) => part(group, input.act)),
      record: input.kind
        ? {
            kind: input.kind,
            seen: isSeen,
            message: { code: isSeen ? 'access.record_seen' : 'access.record_not_seen' },
            parts: RECORD_GROUPS[input.kind].map((group) => part(group, input.act)),
          }
        : null,
      givers: [...GIVERS],
    };
  },
});
