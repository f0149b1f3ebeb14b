import { z } from 'zod';
import { FIELD_GROUPS, ACTS, ROLES } from '#model/rights.ts';
import { operation } from '#model/operation.ts';
import { mayOpenEmergency } from '#access/emergency.ts';
import { heldRole } from '../account-shape.ts';

/** Who am I, and what may I do? */
export const sessionRead = operation({
  code: 'session.read',
  stage: 'platform',
  summary: { en: 'Who am I', fr: 'Qui suis-je' },
  about:
    'Says under which label and roles this request acts, what these may read, write and export, and in which operation each role is held.',
  http: { method: 'GET', path: '/api/session' },
  cli: { command: 'whoami' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    label: z.string().nullable().describe('Null when nobody is signed in.'),
    account: z.boolean().describe('False for a role of the demonstration, and at the terminal.'),
    roles: z.array(z.enum(ROLES)).describe('All that are held, wherever.'),
    held: z
      .array(heldRole)
      .describe('Of an account: which role where. Empty for a role that holds everywhere.'),
    waiting: z.array(heldRole).describe('Held, but waiting for this session to show a second factor.'),
    openers: z
      .array(z.enum(ROLES))
      .describe('Of these roles, those that may open emergency access where they are held.'),
    may: z.array(z.object({ group: z.enum(FIELD_GROUPS), acts: z.array(z.enum(ACTS)) })),
  }),
  async run(context) {
    const { label, roles, account, held = [], withheld = [] } = context.actor;
    const may = FIELD_GROUPS.map((group) => ({ group, acts: ACTS.filter((act) => context.may(group, act)) }));
    const all = [...new Set([...roles, ...held.map((h) => h.role)])];
    return {
      label: roles.length > 0 || account !== undefined ? label : null,
      account: account !== undefined,
      roles: all,
      held: [...held],
      waiting: [...withheld],
      openers: all.filter((role) => mayOpenEmergency([role])),
      may: may.filter(({ acts }) => acts.length > 0),
    };
  },
});
