import { z } from 'zod';
import { FIELD_GROUPS, ACTS, ROLES } from '#model/rights.ts';
import { operation } from '#model/operation.ts';

/** Who am I, and what may I do? */
export const sessionRead = operation({
  code: 'session.read',
  stage: 'platform',
  summary: { en: 'Who am I', fr: 'Qui suis-je' },
  about: 'Says under which label and roles this request acts, and what these may read, write and export.',
  http: { method: 'GET', path: '/api/session' },
  cli: { command: 'whoami' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    label: z.string().nullable().describe('Null when nobody is signed in.'),
    roles: z.array(z.enum(ROLES)),
    may: z.array(z.object({ group: z.enum(FIELD_GROUPS), acts: z.array(z.enum(ACTS)) })),
  }),
  async run(context) {
    const may = FIELD_GROUPS.map((group) => ({ group, acts: ACTS.filter((act) => context.may(group, act)) }));
    return {
      label: context.actor.roles.length > 0 ? context.actor.label : null,
      roles: [...context.actor.roles],
      may: may.filter(({ acts }) => acts.length > 0),
    };
  },
});
