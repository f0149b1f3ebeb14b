/** Short names of instruments, as a basis is cited: "API 12". Treaties here; resolutions by number; others by their title. */
import type { Phrase, Phrases } from '#model/message.ts';
import { LAW_INSTRUMENTS } from './cross-cutting/instruments/law.ts';
import { POLICY_INSTRUMENTS } from './cross-cutting/instruments/policy.ts';
import { STANDARD_INSTRUMENTS } from './cross-cutting/instruments/standard.ts';

const SHORT: Readonly<Record<string, Phrase>> = {
  GC: { en: 'GC', fr: 'CG' },
  API: { en: 'API', fr: 'PA I' },
  APII: { en: 'APII', fr: 'PA II' },
  H54: { en: 'H54', fr: 'H54' },
  P54: { en: 'P54', fr: 'P54' },
  P99: { en: 'P99', fr: 'P99' },
  WHC: { en: 'World Heritage Convention (1972)', fr: 'Convention du patrimoine mondial (1972)' },
  UNESCO1970: { en: 'UNESCO Convention (1970)', fr: 'Convention de l’UNESCO (1970)' },
  CRC: { en: 'Convention on the Rights of the Child', fr: 'Convention relative aux droits de l’enfant' },
  OPAC: {
    en: 'Optional Protocol on children in armed conflict (2000)',
    fr: 'Protocole facultatif sur les enfants dans les conflits armés (2000)',
  },
  CRPD: {
    en: 'Convention on the Rights of Persons with Disabilities',
    fr: 'Convention relative aux droits des personnes handicapées',
  },
  VCDR: {
    en: 'Vienna Convention on Diplomatic Relations (1961)',
    fr: 'Convention de Vienne sur les relations diplomatiques (1961)',
  },
  PAL: { en: 'Palermo Protocol', fr: 'Protocole de Palerme' },
  COE: {
    en: 'Council of Europe Convention on trafficking',
    fr: 'Convention du Conseil de l’Europe sur la traite',
  },
  ICRC_CUSTOM: { en: 'ICRC customary law, no.', fr: 'droit coutumier (CICR), n°' },
};

const REGISTERS = [LAW_INSTRUMENTS, POLICY_INSTRUMENTS, STANDARD_INSTRUMENTS];
const INSTRUMENTS = REGISTERS.flatMap((register) => register.entries);
const TITLES: Phrases = Object.assign({}, ...REGISTERS.map((register) => register.words)) as Phrases;

function shortOf(code: string, adopted: string | null): Phrase {
  const [, number] = /^SCR(\d+)$/.exec(code) ?? [];
  const year = adopted?.slice(0, 4) ?? '';
  if (number) return { en: `UNSCR ${number} (${year})`, fr: `résolution ${number} (${year}) du CSNU` };
  const title = SHORT[code] ?? TITLES[`instrument.${code}`];
  if (!title) throw new Error(`no name for ${code}`);
  return title;
}

/** `cite.<instrument>`, for every registered instrument. */
export const CITE_WORDS: Phrases = Object.fromEntries(
  INSTRUMENTS.map(({ code, adopted }) => [`cite.${code}`, shortOf(code, adopted)] as const),
);

/** Whether the text of an instrument, or an official page on it, was read. An instrument that is not registered throws at start. */
export function instrumentRead(code: string): boolean {
  const found = INSTRUMENTS.find((one) => one.code === code);
  if (!found) throw new Error(`no instrument ${code}`);
  return found.read;
}
