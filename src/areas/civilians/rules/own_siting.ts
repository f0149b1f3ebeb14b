import { SITING_BASIS } from '../bases.ts';
import { CATEGORIES } from '../categories.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Own side: military objects are not put within or near what is protected (API 58; custom 22, 23). */
export const OWN_SITING = activityRule({
  code: 'civilians.own_siting',
  title: both('Our own place among civilians', 'Notre propre place parmi les civils'),
  meaning: both(
    'What is military draws danger: it is not put within or near what is protected, as far as can be.',
    'Ce qui est militaire attire le danger : on ne le place pas au milieu ni près de ce qui est protégé, autant que possible.',
  ),
  kinds: [
    'construction',
    'base_gate',
    'quartering',
    'checkpoint',
    'helicopter_landing',
    'training',
    'detention',
  ],
  about: { categories: CATEGORIES },
  called: {
    one: both('protected place', 'lieu protégé'),
    many: both('protected places', 'lieux protégés'),
  },
  severity: 'today',
  near: 'watch',
  why: both(
    'our own presence draws danger to those around it.',
    'notre propre présence attire le danger sur ceux qui l’entourent.',
  ),
  bases: SITING_BASIS,
  next: {
    elsewhere: both(
      'Look for another place first, and write down why none serves.',
      'Cherchez d’abord un autre lieu, et écrivez pourquoi aucun ne convient.',
    ),
    ways: both(
      'If it stays: keep ways, water, care and school open, and agree with people there how they are warned.',
      'S’il reste : gardez ouverts chemins, eau, soins et école, et convenez avec les gens comment ils sont avertis.',
    ),
  },
  tell: ['commander', 'legad', 'engineers', 'hs_adviser'],
});
