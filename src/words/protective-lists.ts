/** Protective lists, agreements on sharing, and releases (domain.md 3.4, R-PL-01 to 05). */
import type { Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

export const PROTECTIVE_LISTS: Phrases = {
  'protective_list.title': {
    en: 'Protective list: {operation}',
    fr: 'Liste de protection : {operation}',
  },
  'protective_list.avoid': {
    en: 'Do no harm to anything listed here. That something is not listed does not mean that it may be harmed: what is unknown is civilian and protected.',
    fr: 'Ne portez atteinte à rien de ce qui est listé ici. Qu’une chose ne soit pas listée ne veut pas dire qu’on peut y porter atteinte : ce qui est inconnu est civil et protégé.',
  },
  'protective_list.no_target': {
    en: 'Never to be used to choose, rank or time what is struck.',
    fr: 'Ne doit jamais servir à choisir, à classer ou à planifier ce qui est frappé.',
  },
  'protective_list.handling': {
    en: `Handling: {label}. {recipient, select, null {For use within this operation; not to be passed on.} other {For {recipient} under its agreement; not to be passed on.}}`,
    fr: `Traitement : {label}. {recipient, select, null {Pour l’usage de cette opération ; ne pas transmettre.} other {Pour {recipient}, selon son accord ; ne pas transmettre.}}`,
  },
  'protective_list.count': {
    en: '{count, plural, one {One entry} other {# entries}}, by name of place and then by name: an order to read in, not a rank.',
    fr: '{count, plural, one {Une entrée} other {# entrées}}, par nom de lieu puis par nom : un ordre de lecture, pas un classement.',
  },
  'protective_list.empty': {
    en: 'Nothing is held here for this list. This does not mean that nothing is there.',
    fr: 'Rien n’est tenu ici pour cette liste. Cela ne veut pas dire qu’il n’y a rien.',
  },
  'protective_list.unplaced': {
    en: '{n, plural, one {One entry has} other {# entries have}} no place that a map can show and {n, plural, one {is} other {are}} listed last: {n, plural, one {it} other {they}} may be anywhere.',
    fr: '{n, plural, one {Une entrée n’a} other {# entrées n’ont}} pas de lieu qu’une carte puisse montrer et {n, plural, one {vient} other {viennent}} en dernier : {n, plural, one {elle peut} other {elles peuvent}} être n’importe où.',
  },
  'protective_list.area': {
    en: 'Where an area is given, what is listed is somewhere in it, not at its centre.',
    fr: 'Là où une zone est donnée, ce qui est listé se trouve quelque part dedans, pas en son centre.',
  },
  'protective_list.circle': {
    en: 'A circle is drawn around each position that is known only to within a distance: keep away from the whole of it.',
    fr: 'Un cercle entoure chaque position connue seulement à une certaine distance près : tenez-vous à l’écart du cercle entier.',
  },
  'protective_list.stale': {
    en: '{n, plural, one {One entry was} other {# entries were}} not confirmed lately, or never, and {n, plural, one {stays} other {stay}} protected.',
    fr: '{n, plural, one {Une entrée n’a pas été confirmée} other {# entrées n’ont pas été confirmées}} récemment, ou jamais, et {n, plural, one {reste protégée} other {restent protégées}}.',
  },
  'protective_list.retired': {
    en: '{n, plural, one {One entry is} other {# entries are}} marked as retired by two persons with a reason and {n, plural, one {stays} other {stay}} in the list.',
    fr: '{n, plural, one {Une entrée est marquée} other {# entrées sont marquées}} comme retirée par deux personnes avec un motif et {n, plural, one {reste} other {restent}} dans la liste.',
  },
  'protective_list.closed': {
    en: 'Closed, damaged, unmarked or said to be used by a party: it stays protected and listed. Who believes otherwise asks the legal adviser.',
    fr: 'Fermé, endommagé, sans signe ou réputé utilisé par une partie : cela reste protégé et listé. Qui pense le contraire s’adresse au conseil juridique.',
  },
  'protective_list.place_unknown': { en: 'place unknown', fr: 'lieu inconnu' },
  'protective_list.at_border': {
    en: 'at the border of the country: {place}, or beyond',
    fr: 'à la frontière du pays : {place}, ou au-delà',
  },
  'protective_list.scope': {
    en: `{what, select, all {All layers} other {Layers: {layer__layers}}}${when('area', ' of the area “{area}”')}, {where, select, shape {{within, plural, =0 {in the shape {shape}…} other {in or within {metres__within} of the shape {shape}…}}} place {in or possibly in {place}} other {the whole operation}}`,
    fr: `{what, select, all {Toutes les couches} other {Couches : {layer__layers}}}${when('area', ' du domaine « {area} »')}, {where, select, shape {{within, plural, =0 {dans la forme {shape}…} other {dans la forme {shape}… ou à moins de {metres__within}}}} place {dans {place}, certainement ou peut-être} other {toute l’opération}}`,
  },

  'list_precision.exact': { en: 'its exact place', fr: 'son lieu exact' },
  'list_precision.circle': {
    en: 'somewhere in this circle',
    fr: 'quelque part dans ce cercle',
  },
  'list_precision.area': { en: 'somewhere in this area', fr: 'quelque part dans cette zone' },
  'list_precision.one_of': {
    en: 'somewhere in one of these areas',
    fr: 'quelque part dans l’une de ces zones',
  },
  'list_precision.border': {
    en: 'at the border; no area is sure',
    fr: 'à la frontière ; aucune zone n’est sûre',
  },
  'list_precision.none': { en: 'nobody knows where', fr: 'personne ne sait où' },

  'list_tier.exact': {
    en: 'as exactly as places are known',
    fr: 'aussi précisément que les lieux sont connus',
  },
  'list_tier.area': { en: 'by area only', fr: 'par zone seulement' },
  'agreement_lack.none': {
    en: 'no agreement with it is recorded',
    fr: 'aucun accord avec elle n’est enregistré',
  },
  'agreement_lack.not_in_force': {
    en: 'its agreement is not in force today',
    fr: 'son accord n’est pas en vigueur aujourd’hui',
  },
  'agreement_lack.layers': {
    en: 'its agreement does not cover these layers',
    fr: 'son accord ne couvre pas ces couches',
  },
  'agreement_lack.tier': {
    en: 'its agreement does not cover exact places',
    fr: 'son accord ne couvre pas les lieux exacts',
  },

  'delivery.released': {
    en: 'A protective list was released to {n, plural, one {one organisation} other {# organisations}}, last on {last, date, ::yMMMMd} at {last, time, ::HHmm} ({zone}).',
    fr: 'Une liste de protection a été remise à {n, plural, one {une organisation} other {# organisations}}, la dernière fois le {last, date, ::yMMMMd} à {last, time, ::HHmm} ({zone}).',
  },
  'delivery.all_received': {
    en: 'Each of them says that it has the newest one sent to it.',
    fr: 'Chacune confirme avoir la plus récente qui lui a été envoyée.',
  },
  'delivery.not_received': {
    en: 'No word of receipt yet from {open}.',
    fr: 'Pas encore de confirmation de réception de : {open}.',
  },
};
