/** Readings of indicators: what a source says of a country and a year, how old it is, and what of it is not said. */
import type { Phrases } from '#model/message.ts';

const VALUE_EN =
  '{unit, select, people {{value, plural, one {# person} other {# people}}} incidents {{value, plural, one {# incident} other {# incidents}}} other {{value, number} (unit as published: {unit})}}';
const VALUE_FR =
  '{unit, select, people {{value, plural, one {# personne} other {# personnes}}} incidents {{value, plural, one {# incident} other {# incidents}}} other {{value, number} (unité telle que publiée : {unit})}}';
const BEFORE_EN = '{beforeYear, select, null {} other { For {beforeYear} it was {before, number}.}}';
const BEFORE_FR = '{beforeYear, select, null {} other { Pour {beforeYear} : {before, number}.}}';
const STALE_EN = '{stale, select, true {, stale} other {}}';
const STALE_FR = '{stale, select, true {, périmé} other {}}';

export const INDICATORS: Phrases = {
  'indicator.reading': {
    en: `{indicator__code}, {year}: ${VALUE_EN}, for the whole country${STALE_EN} (source: {source}).${BEFORE_EN}`,
    fr: `{indicator__code}, {year} : ${VALUE_FR}, pour tout le pays${STALE_FR} (source : {source}).${BEFORE_FR}`,
  },
  'indicator.several': {
    en: `{indicator__code}, {year}: the source gives {values} under one name (unit as published: {unit}) and does not say which is which; for the whole country (source: {source}${STALE_EN}).`,
    fr: `{indicator__code}, {year} : la source donne {values} sous un même nom (unité telle que publiée : {unit}), sans dire lequel est lequel ; pour tout le pays (source : {source}${STALE_FR}).`,
  },
  'indicator.suppressed': {
    en: `{indicator__code}, {year}: the number is suppressed, for it is small or would give a small one away; how many is not said (source: {source}${STALE_EN}).`,
    fr: `{indicator__code}, {year} : le nombre est masqué, car il est petit ou permettrait d’en déduire un petit ; combien n’est pas dit (source : {source}${STALE_FR}).`,
  },
  'indicator.no_value': {
    en: `{indicator__code}, {year}: the source gives no number: unknown (source: {source}${STALE_EN}).`,
    fr: `{indicator__code}, {year} : la source ne donne pas de nombre : inconnu (source : {source}${STALE_FR}).`,
  },
  'indicator.later': {
    en: '{indicator__code}: unknown at this moment. The readings held begin with {year}, a year that had not ended by then (source: {source}).',
    fr: '{indicator__code} : inconnu à ce moment. Les relevés disponibles commencent en {year}, année qui n’était pas encore achevée (source : {source}).',
  },
  'indicator.none_held': {
    en: '{indicator__code}: unknown; no reading is held.',
    fr: '{indicator__code} : inconnu ; aucun relevé n’est disponible.',
  },
  'indicator.watched': {
    en: '{code_list__list}: {read, plural, =0 {none of {n, number} has a fresh reading} one {# of {n, number} has a fresh reading} other {# of {n, number} have a fresh reading}}; {blind, plural, =0 {none is without one} one {# is without one, and is something to find out} other {# are without one, and each is something to find out}}.',
    fr: '{code_list__list} : {read, plural, =0 {aucun des {n, number} n’a de relevé récent} one {# sur {n, number} a un relevé récent} other {# sur {n, number} ont un relevé récent}} ; {blind, plural, =0 {aucun n’en manque} one {# n’en a pas : une information à rechercher} other {# n’en ont pas : autant d’informations à rechercher}}.',
  },
  'indicator.not_news': {
    en: 'These readings are of a country and a year: context, not news of today.',
    fr: 'Ces relevés portent sur un pays et une année : du contexte, pas des nouvelles du jour.',
  },
  'indicator.stale_rule': {
    en: 'A reading more than {staleAfter, number} days old is stale: it is shown, and left out of every score.',
    fr: 'Un relevé de plus de {staleAfter, number} jours est périmé : il est montré, et exclu de tout score.',
  },
  'indicator.not_yet': {
    en: 'Unknown at this moment, for the readings held are of years that had not ended by then: {indicator__codes}.',
    fr: 'Inconnu à ce moment, car les relevés disponibles portent sur des années non encore achevées : {indicator__codes}.',
  },
  'indicator.none_of': {
    en: 'Unknown, for no reading is held: {indicator__codes}.',
    fr: 'Inconnu, car aucun relevé n’est disponible : {indicator__codes}.',
  },
  'indicator_changes.dynamic': { en: 'changes within days', fr: 'change en quelques jours' },
  'indicator_changes.structural': { en: 'changes slowly', fr: 'change lentement' },
  'indicator.rows': {
    en: '{n, plural, one {One row} other {# rows}} of the source {n, plural, one {makes} other {make}} this reading.',
    fr: '{n, plural, one {Une ligne} other {# lignes}} de la source {n, plural, one {donne} other {donnent}} ce relevé.',
  },

  'board.beside.answer': {
    en: '{measure__measure}: {events, number} in {place} {day, select, null {between {from, date, ::yMMMMd} {from, time, ::HHmm} and {to, date, ::yMMMMd} {to, time, ::HHmm} ({zone})} other {on {day, date, ::yMMMMd}}}{possible, plural, =0 {} one {, and one that may belong to this period or place} other {, and # that may belong to this period or place}} (source: {source}; not assessed).',
    fr: '{measure__measure} : {events, number} ({place}) {day, select, null {entre le {from, date, ::yMMMMd} à {from, time, ::HHmm} et le {to, date, ::yMMMMd} à {to, time, ::HHmm} ({zone})} other {le {day, date, ::yMMMMd}}}{possible, plural, =0 {} one {, et un qui appartient peut-être à cette période ou à ce lieu} other {, et # qui appartiennent peut-être à cette période ou à ce lieu}} (source : {source} ; non évalué).',
  },
  'board.beside.unknown': {
    en: '{measure__measure}: unknown; no list of such incidents covers this place and period.',
    fr: '{measure__measure} : inconnu ; aucune liste de tels incidents ne couvre ce lieu et cette période.',
  },
  'board.one_group': {
    en: 'It lists incidents against one group only ({layer__layer}): of anyone else it says nothing (source: {source}).',
    fr: 'Cette liste ne porte que sur un groupe ({layer__layer}) : elle ne dit rien des autres (source : {source}).',
  },
};
