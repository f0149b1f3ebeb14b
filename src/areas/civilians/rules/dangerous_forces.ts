import { DANGEROUS_BASIS } from '../bases.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/**
 * Dams, dykes, nuclear power stations (API 56, APII 15, custom 42). The more protective text, APII 15, knows no exception;
 * the absence of the special sign (three orange circles) changes nothing, and the surroundings count.
 */
export const DANGEROUS_FORCES = objectRule({
  code: 'civilians.dangerous_forces',
  title: both('Dams, dykes, nuclear power stations', 'Barrages, digues, centrales nucléaires'),
  meaning: both(
    'Works that hold dangerous forces are protected even where they are said to serve military ends, marked or not; no military objects in their surroundings.',
    'Les ouvrages contenant des forces dangereuses sont protégés même si l’on dit qu’ils servent à des fins militaires, signalés ou non ; aucun objet militaire à proximité.',
  ),
  about: { categories: ['dams_dykes'], types: ['nuclear_power_station'] },
  bases: DANGEROUS_BASIS,
  why: both(
    'Its release could cost many lives: it is protected whatever is said of its use, with or without its sign, and so are its surroundings.',
    'Sa rupture pourrait coûter de nombreuses vies : il est protégé quoi qu’on dise de son usage, avec ou sans son signe, et ses abords aussi.',
  ),
  next: {
    below: both(
      'Ask the operator who lives below it or downwind, and how they would be warned.',
      'Demandez à l’exploitant qui vit en aval ou sous le vent, et comment ces personnes seraient averties.',
    ),
    away: both(
      'Change the route or the place; put nothing military on it, in it or near it, and dig nothing near it.',
      'Changez l’itinéraire ou le lieu ; rien de militaire dessus, dedans ni à proximité, et aucun creusement.',
    ),
  },
  tell: ['legad', 'engineers', 'hs_adviser', 'operator', 'civil_defence_body'],
});
