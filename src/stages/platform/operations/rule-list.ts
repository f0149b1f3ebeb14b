import { z } from 'zod';
import { SITUATIONS } from '#model/legal.ts';
import { operation } from '#model/operation.ts';
import { SEVERITIES } from '#model/rule.ts';
import { phrase } from '../phrase.ts';
import { rulesOf } from '../rules.ts';

const who = z.array(z.object({ code: z.string(), words: phrase }));

const rule = z.object({
  code: z.string(),
  area: z.string(),
  version: z.string(),
  words: phrase,
  meaning: phrase.describe('What it finds and why, in one sentence.'),
  about: z
    .object({
      categories: z.array(z.string()),
      types: z.array(z.string()),
      regimes: z.array(z.string()),
      layers: z.array(z.string()),
    })
    .describe('What it speaks of: any of these; nothing named is the activity itself.'),
  kinds: z.array(z.string()).nullable().describe('Kinds of activity for which it speaks; null: every kind.'),
  severities: z.array(z.enum(SEVERITIES)).describe('The levels at which it may speak.'),
  bases: z
    .array(
      z.object({
        as: z.enum(['treaty', 'custom', 'policy', 'value']),
        cite: z.string().describe('Instrument and article, short, in English.'),
        words: phrase.describe('Short name of the instrument.'),
        instrument: z.string(),
        article: z.string().nullable(),
        read: z.boolean().describe('False: from knowledge, that article was not read for this register.'),
        situations: z
          .array(z.enum(SITUATIONS))
          .nullable()
          .describe('Where it holds as law; elsewhere it is shown as policy. Null: it is no law.'),
      }),
    )
    .min(1)
    .describe('Every basis that it may cite; never empty.'),
  next: z.array(phrase).describe('What to do next.'),
  tell: who.describe('Who must be told.'),
  approve: who.describe('Whose approval the activity needs.'),
  decides: who.describe('Who alone may decide otherwise, where a treaty names a level of command.'),
});

/** Every rule of the planning check, for those who must know them before they speak. */
export const ruleList = operation({
  code: 'rule.list',
  stage: 'platform',
  summary: { en: 'The rules of the check', fr: 'Les règles de la vérification' },
  about:
    'Every rule of the planning check: what it speaks of, for which kinds of activity, at which levels, on what basis and where that holds as law, what to do next, who must be told or approve. As what a basis holds in an operation is said by its legal frame (legal-frame.read). The platform cites; it does not find.',
  http: { method: 'GET', path: '/api/reference/rules' },
  cli: { command: 'rules' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ area: z.string().max(60).optional().describe('Code of one area; all when left out.') }),
  output: z.object({ rules: z.array(rule) }),
  async run(context, { area }) {
    return { rules: rulesOf(context, area) };
  },
});
