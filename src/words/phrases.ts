/**
 * Every word of the platform that no area brings. One file a topic; a phrase has all languages side by side, so that
 * none can be forgotten. To add one: the topic's file, both languages, the same arguments (a test compares them).
 */
import type { Knowledge } from '#model/area.ts';
import type { Phrases } from '#model/message.ts';
import { ABOUT } from './about.ts';
import { ACCOUNTS } from './accounts.ts';
import { ARABIC } from './begun/ar.ts';
import { withBegun } from './begun/begun.ts';
import { UKRAINIAN } from './begun/uk.ts';
import { BOARD } from './board.ts';
import { CATALOGUE } from './catalogue.ts';
import { CHECK } from './check.ts';
import { CLI } from './cli.ts';
import { CUSTODY } from './custody.ts';
import { KEEPING } from './keeping.ts';
import { ACCESS } from './access.ts';
import { FIGURES } from './figures.ts';
import { FRAME } from './frame.ts';
import { IMPORTING } from './importing.ts';
import { INDICATORS } from './indicators.ts';
import { INVALID } from './invalid.ts';
import { LAYERS } from './layers.ts';
import { LEVELS } from './levels.ts';
import { LINKS } from './links.ts';
import { MAP } from './map.ts';
import { PAGES } from './pages.ts';
import { PEOPLE } from './people.ts';
import { PROBLEMS_ASKED } from './problems-asked.ts';
import { PROBLEMS_HELD } from './problems-held.ts';
import { PROTECTIVE_LISTS } from './protective-lists.ts';
import { QUESTIONS } from './questions.ts';
import { RIGHTS } from './rights.ts';
import { RULES } from './rules.ts';
import { START } from './start.ts';
import { SHAPES } from './shapes.ts';
import { UNITS } from './units.ts';
import { WEB_CUSTODY } from './web-custody.ts';
import { WEB_EVENT } from './web-event.ts';
import { WEB_PLACES } from './web-places.ts';
import { WEB_QUALITY } from './web-quality.ts';
import { WEB_ACCOUNTS } from './web-accounts.ts';
import { WEB_BOARD } from './web-board.ts';
import { WEB_ACTIVITIES } from './web-activities.ts';
import { WEB_APART } from './web-apart.ts';
import { WEB_RIGHTS } from './web-rights.ts';
import { WEB_CHECK } from './web-check.ts';
import { WEB_DATE } from './web-date.ts';
import { WEB_FRAME } from './web-frame.ts';
import { WEB_MAP } from './web-map.ts';
import { WEB_SHARING } from './web-sharing.ts';
import { WEB_TOURS } from './web-tours.ts';
import { WEB_LAW } from './web-law.ts';
import { WEB_REGISTERS } from './web-registers.ts';

export const TOPICS: Readonly<Record<string, Phrases>> = {
  ABOUT,
  ACCOUNTS,
  ACCESS,
  BOARD,
  CATALOGUE,
  CHECK,
  CLI,
  CUSTODY,
  KEEPING,
  FIGURES,
  FRAME,
  IMPORTING,
  INDICATORS,
  INVALID,
  LAYERS,
  LEVELS,
  LINKS,
  MAP,
  PAGES,
  PEOPLE,
  PROBLEMS_ASKED,
  PROBLEMS_HELD,
  PROTECTIVE_LISTS,
  QUESTIONS,
  RIGHTS,
  RULES,
  START,
  SHAPES,
  UNITS,
  WEB_ACCOUNTS,
  WEB_ACTIVITIES,
  WEB_BOARD,
  WEB_CUSTODY,
  WEB_EVENT,
  WEB_PLACES,
  WEB_QUALITY,
  WEB_CHECK,
  WEB_DATE,
  WEB_FRAME,
  WEB_MAP,
  WEB_SHARING,
  WEB_TOURS,
  WEB_APART,
  WEB_RIGHTS,
  WEB_LAW,
  WEB_REGISTERS,
};

/** Puts phrases together. The same code twice is a mistake of ours and throws at start. */
export function together(...parts: readonly Phrases[]): Phrases {
  const all: Record<string, Phrases[string]> = {};
  for (const part of parts) {
    for (const [code, phrase] of Object.entries(part)) {
      if (code in all) throw new Error(`two phrases for ${code}`);
      all[code] = phrase;
    }
  }
  return all;
}

export const PHRASES: Phrases = withBegun(together(...Object.values(TOPICS)), {
  ar: ARABIC,
  uk: UKRAINIAN,
});

/** The words of all registered areas, and of what belongs to none, together, for `speaker`. */
export function areaWords(areas: readonly Knowledge[]): Phrases {
  return together(...areas.map((area) => area.words));
}
