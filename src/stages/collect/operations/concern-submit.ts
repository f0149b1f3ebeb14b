import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code } from '#model/text.ts';
import { take, taken, told } from '../apart/kept-apart.ts';

/** Concerns about corruption and organised crime go by the proper channel alone (T-017). */
export const concernSubmit = operation({
  code: 'concern.submit',
  stage: 'collect',
  summary: {
    en: 'Tell of a concern about corruption or organised crime',
    fr: 'Signaler une préoccupation de corruption ou de criminalité organisée',
  },
  about:
    'A door of its own for concerns about corruption and organised crime: an official who takes bribes, a network behind a recruiter. It goes to the building integrity officer and the legal adviser; whoever works in an area does not see it. Indicators of any registered list can be named, so that the link is kept. The audit log says that something was told, not by whom.',
  http: { method: 'POST', path: '/api/operations/{operation}/concerns' },
  cli: { command: 'concern submit' },
  runs: 'compartment',
  writes: true,
  unnamed: true,
  needs: { group: 'integrity_concern', act: 'write' },
  input: z.object({
    about: z.enum(['corruption', 'organised_crime']).describe('What the concern is about.'),
    ...told,
    indicators: z
      .array(code)
      .max(50)
      .default([])
      .describe('Codes of indicators that were seen, of any registered list. Sealed.'),
  }),
  output: taken,
  async run(context, { about, ...input }) {
    const known = (wanted: string): boolean =>
      context.areas.some((area) => area.codeLists.some((l) => l.codes.some((c) => c.code === wanted)));
    const at = input.indicators.findIndex((one) => !known(one));
    if (at >= 0)
      throw new Problem('unknown_code', {
        field: `indicators.${at}`,
        params: { value: input.indicators[at] ?? '' },
      });
    return take(context, 'integrity_concern', about, input);
  },
});
