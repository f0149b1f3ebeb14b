/** What a person is looking at: the demonstration, its sources, and what the platform will not do. */
import type { Phrases } from '#model/message.ts';

export const ABOUT: Phrases = {
  'product.name': { en: 'Amparo', fr: 'Amparo' },
  'product.line': {
    en: 'What is happening to people, who and what must be protected, what is owed to whom.',
    fr: 'Ce qui arrive aux personnes, qui et quoi protéger, ce qui est dû et à qui.',
  },

  'demonstration.label': {
    en: 'Demonstration: a fictional headquarters on real open data, replayed with hindsight.',
    fr: 'Démonstration : un quartier général fictif sur des données ouvertes réelles, rejouées après coup.',
  },
  'demonstration.hindsight': {
    en: 'Its sources are of {release}; nobody knew all this that morning.',
    fr: 'Ses sources datent de {release} ; personne ne savait tout cela ce matin-là.',
  },
  'demonstration.nobody': {
    en: 'No operation of any organisation is depicted; every actor is as coded by its source.',
    fr: 'Aucune opération d’aucune organisation n’est représentée ; chaque acteur est tel que sa source le code.',
  },
  'demonstration.quiet': {
    en: 'A day without reports is not a safe day: sources are late, partial and often absent.',
    fr: 'Un jour sans signalement n’est pas un jour sûr : les sources sont tardives, partielles et souvent absentes.',
  },

  'source.cited': {
    en: '{title}{release, select, null {} other {, release {release}}}. {publisher}. Licence: {licence}.',
    fr: '{title}{release, select, null {} other {, version {release}}}. {publisher}. Licence : {licence}.',
  },
  'source.vintage': {
    en: 'It speaks of {from, date, ::yMMMMd} to {to, date, ::yMMMMd}.',
    fr: 'Elle couvre la période du {from, date, ::yMMMMd} au {to, date, ::yMMMMd}.',
  },
  'source.vintage_unknown': {
    en: 'The source does not say which dates it speaks of.',
    fr: 'La source ne dit pas quelles dates elle couvre.',
  },
  'source.cut_off': { en: 'Known by {known, date, ::yMMMMd}.', fr: 'Connu au {known, date, ::yMMMMd}.' },
  'source.from_knowledge': {
    en: 'From knowledge: the source of this code was not read for this catalogue.',
    fr: 'De mémoire : la source de ce code n’a pas été lue pour ce catalogue.',
  },
  'source.house': {
    en: 'Our own proposal; nobody’s standard.',
    fr: 'Notre propre proposition ; la norme de personne.',
  },
  'caution.encyclopaedia_positions': {
    en: 'Some positions come from an encyclopaedia or a gazetteer and can be kilometres off.',
    fr: 'Certaines positions viennent d’une encyclopédie ou d’un répertoire et peuvent être fausses de plusieurs kilomètres.',
  },
  'caution.includes_combatants': {
    en: 'Its totals count all deaths, combatants included.',
    fr: 'Ses totaux comptent tous les décès, combattants compris.',
  },

  'refused.weapon': {
    en: 'The platform takes no weapon, effect, radius or aim point, and never will.',
    fr: 'La plateforme n’accepte ni arme, ni effet, ni rayon, ni point visé, et n’en acceptera jamais.',
  },
  'refused.inverse': {
    en: 'The platform does not answer where the fewest people or sites are, and does not compare shapes by harm.',
    fr: 'La plateforme ne dit pas où il y a le moins de personnes ou de sites, et ne compare pas des zones selon les dommages.',
  },
  'refused.loss_of_protection': {
    en: 'A claim of military use is kept as a note for the competent authority; the object stays on every list.',
    fr: 'Une allégation d’usage militaire est gardée comme note pour l’autorité compétente ; le bien reste sur toutes les listes.',
  },
  kept_elsewhere: { en: 'kept elsewhere, by rule', fr: 'conservé ailleurs, par règle' },
};
