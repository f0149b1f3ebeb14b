import { SEARCH_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Checkpoints, gates, house searches: women searched by men, men led away from women (domain.md 2.3: M05, M06). */
export const SEARCHES = activityRule({
  code: 'sexual-violence.searches',
  title: both('Searches of people and homes', 'Fouilles de personnes et d’habitations'),
  meaning: both(
    'Where people are searched or families are parted, sexual violence comes nearer: women search women, and nobody is led out of sight alone.',
    'Là où l’on fouille des gens ou sépare des familles, la violence sexuelle se rapproche : des femmes fouillent les femmes, et nul n’est emmené seul hors de vue.',
  ),
  kinds: ['checkpoint', 'cordon_and_search', 'base_gate'],
  severity: 'today',
  why: both(
    'people or homes are searched: women are searched by women only, and nobody is led out of sight alone.',
    'des gens ou des habitations sont fouillés : les femmes ne le sont que par des femmes, et nul n’est emmené seul hors de vue.',
  ),
  bases: SEARCH_BASIS,
  next: {
    women: both(
      'Have enough women to search women and girls; without them, do not search them.',
      'Ayez assez de femmes pour fouiller femmes et filles ; sinon, ne les fouillez pas.',
    ),
    parted: both(
      'Plan where families wait in sight of one another, and who watches over conduct.',
      'Prévoyez où les familles attendent en vue les unes des autres, et qui veille à la conduite.',
    ),
    told: both(
      'If someone tells of violence: no questions, offer what services exist, let them choose, report without a name.',
      'Si quelqu’un parle de violence : pas de questions, proposez les services existants, laissez choisir, signalez sans nom.',
    ),
  },
  tell: ['commander', 'genad', 'gbv_coordinator'],
});
