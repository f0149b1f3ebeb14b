/** Legal frames under which the rules are tried (domain.md 8.5a): what binds whom, and in which situation. */
import { UNDETERMINED, type LegalFrame, type Situation, type TreatyStatus } from '#model/legal.ts';

function frame(
  situation: Situation,
  states: readonly string[],
  bound: readonly string[],
  not: readonly string[] = [],
): LegalFrame {
  const treaties = states.flatMap((state) =>
    bound.map((treaty): TreatyStatus => {
      const inForce = not.includes(`${treaty} ${state}`) ? 'no' : 'yes';
      return { treaty, state, since: null, inForce, note: null };
    }),
  );
  return { situation, since: '2020-01-01', mandate: null, treaties, setBy: 'legad' };
}

const PEACE = ['PAL', 'COE', 'CRC', 'OPAC', 'CRPD', 'VCDR', 'WHC', 'UNESCO1970'];

export const FRAMES = {
  undetermined: UNDETERMINED,
  /** The territorial State is bound by all of these. */
  niac: frame('niac', ['TOY'], ['GC', 'APII', 'H54', 'P99', ...PEACE]),
  /** A contributing nation is bound by API and H54, and not by P99. */
  iac: frame('iac', ['TOY', 'ALLY'], ['GC', 'API', 'H54', 'P99', ...PEACE], ['P99 ALLY']),
  occupation: frame('occupation', ['TOY', 'ALLY'], ['GC', 'API', 'H54', 'P54', 'P99', ...PEACE]),
  peace: frame('no_armed_conflict', ['TOY'], ['GC', 'API', 'APII', 'H54', 'P99', ...PEACE]),
} as const satisfies Readonly<Record<string, LegalFrame>>;

export type FrameName = keyof typeof FRAMES;
