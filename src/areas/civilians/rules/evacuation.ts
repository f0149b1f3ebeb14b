import { EVACUATION_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Moving civilians: only for their own security or imperative military reasons, and they may return (GC IV 49, APII 17, custom 129 to 132). */
export const EVACUATION = activityRule({
  code: 'civilians.evacuation',
  title: both('Moving civilians away', 'Éloigner des civils'),
  meaning: both(
    'Civilians are moved only for their own security or for imperative military reasons, with shelter, health, food and family together, and with the right to return.',
    'On ne déplace des civils que pour leur sécurité ou pour des raisons militaires impératives, avec abri, santé, nourriture et familles réunies, et le droit au retour.',
  ),
  kinds: ['evacuation'],
  severity: 'act_now',
  why: both(
    'displacement is forbidden unless the security of the people or imperative military reasons demand it; nobody is made to go for another’s gain, and those who stay are still civilians.',
    'le déplacement est interdit sauf si la sécurité des gens ou des raisons militaires impératives l’exigent ; nul n’est contraint pour le profit d’autrui, et ceux qui restent demeurent des civils.',
  ),
  bases: EVACUATION_BASIS,
  next: {
    wish: both(
      'Ask women, men, girls and boys what they wish and know; no force, no promise, no list of names.',
      'Demandez à femmes, hommes, filles et garçons ce qu’ils souhaitent et savent ; sans contrainte, sans promesse, sans liste de noms.',
    ),
    stay: both(
      'Plan for those who cannot or will not move: they stay protected.',
      'Prévoyez pour ceux qui ne peuvent ou ne veulent pas partir : ils restent protégés.',
    ),
    together: both(
      'Families stay together; children alone go to child protection; shelter, water, food and care are there before people are.',
      'Les familles restent ensemble ; les enfants seuls vont à la protection de l’enfance ; abri, eau, nourriture et soins sont là avant les gens.',
    ),
    back: both(
      'Write down how and when they can return, and who keeps their homes.',
      'Écrivez comment et quand ils peuvent revenir, et qui garde leurs maisons.',
    ),
  },
  tell: ['legad', 'genad', 'protection_coordinator', 'icrc'],
  approve: ['commander'],
});
