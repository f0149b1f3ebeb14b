import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { PROBLEMS } from '#model/problems.ts';
import { problemParts } from '#words/problem.ts';
import { LANGUAGES, speaker } from '#words/speak.ts';

const parts = z.object({ wrong: z.string(), right: z.string() });

/** The catalogue of numbered problems. */
export const problemList = operation({
  code: 'problem.list',
  stage: 'platform',
  summary: { en: 'Every numbered problem', fr: 'Tous les problèmes numérotés' },
  about:
    'Every problem that this program can answer with: its number, its HTTP status, what is wrong and what would be right.',
  http: { method: 'GET', path: '/api/reference/problems' },
  cli: { command: 'problems' },
  runs: 'shared',
  writes: false,
  open: true,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({}),
  output: z.object({
    problems: z.array(
      z.object({
        number: z.number().int().describe('AMP-<number>; never used again for another.'),
        code: z.string(),
        status: z.number().int().describe('HTTP status.'),
        en: parts,
        fr: parts,
      }),
    ),
  }),
  async run() {
    const [en, fr] = LANGUAGES.map((language) => speaker(language, {}, 'brackets'));
    const problems = Object.entries(PROBLEMS).map(([code, { number, status }]) => {
      const said = { code, number };
      return {
        number,
        code,
        status,
        en: problemParts(said, en ?? String),
        fr: problemParts(said, fr ?? String),
      };
    });
    return { problems: problems.sort((a, b) => a.number - b.number) };
  },
});
