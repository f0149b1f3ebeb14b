/**
 * What belongs to no area and is used by all (domain.md 6, 7): who people are, how information is graded, what may be
 * shared. It has the shape of an area's knowledge and no panel, rule or measure: main hands it to the house beside the areas.
 */
import type { Knowledge } from '#model/area.ts';
import type { Phrases } from '#model/message.ts';
import { catalogue } from '../code-table.ts';
import { withBegun } from '#words/begun/begun.ts';
import { ARABIC } from './begun/ar.ts';
import { UKRAINIAN } from './begun/uk.ts';
import { APPROACH } from './codes/approach.ts';
import { DRIVERS } from './codes/drivers.ts';
import { INDICES } from './codes/indices.ts';
import { INFORMATION } from './codes/information.ts';
import { NETWORK } from './codes/network.ts';
import { PEOPLE } from './codes/people.ts';
import { RELEASE } from './codes/release.ts';
import { RESPONSIBILITY } from './codes/responsibility.ts';
import { CITE_WORDS } from '../cites.ts';
import { GLOSSARY } from './glossary.ts';
import { LAW_INSTRUMENTS } from './instruments/law.ts';
import { POLICY_INSTRUMENTS } from './instruments/policy.ts';
import { STANDARD_INSTRUMENTS } from './instruments/standard.ts';
import { OBLIGATIONS } from './obligations.ts';

const CODES = catalogue([
  ...DRIVERS,
  ...PEOPLE,
  ...INFORMATION,
  ...RELEASE,
  ...RESPONSIBILITY,
  ...APPROACH,
  ...INDICES,
  ...NETWORK,
]);

const INSTRUMENTS = [LAW_INSTRUMENTS, POLICY_INSTRUMENTS, STANDARD_INSTRUMENTS];
const REGISTERS = [...GLOSSARY, ...INSTRUMENTS, OBLIGATIONS];

export const CROSS_CUTTING: Knowledge = {
  codeLists: CODES.codeLists,
  terms: GLOSSARY.flatMap((topic) => topic.entries),
  instruments: INSTRUMENTS.flatMap((register) => register.entries),
  obligations: OBLIGATIONS.entries,
  words: withBegun(
    Object.assign({}, CODES.words, CITE_WORDS, ...REGISTERS.map((register) => register.words)) as Phrases,
    { ar: ARABIC, uk: UKRAINIAN },
  ),
};
