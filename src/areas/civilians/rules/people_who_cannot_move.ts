import { CANNOT_MOVE_BASIS } from '../bases.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Older people, people with disabilities, people in care: special respect and protection (custom 138; CRPD 11). */
export const CARE_TYPES = ['care_home'];

export const PEOPLE_WHO_CANNOT_MOVE = objectRule({
  code: 'civilians.people_who_cannot_move',
  title: both('People who cannot move', 'Personnes qui ne peuvent pas se déplacer'),
  meaning: both(
    'Older people, people with disabilities and people in care have special protection; a warning that they cannot follow is none.',
    'Les personnes âgées, handicapées ou en soins ont une protection spéciale ; un avertissement qu’elles ne peuvent suivre n’en est pas un.',
  ),
  about: { types: CARE_TYPES },
  bases: CANNOT_MOVE_BASIS,
  why: both(
    'People there cannot leave on their own, and may not hear, see or understand a warning.',
    'Les gens n’y peuvent pas partir seuls, et n’entendent, ne voient ou ne comprennent peut-être pas un avertissement.',
  ),
  next: {
    ask: both(
      'Ask those who run it how many people are there, what they need to move, and how they are warned.',
      'Demandez à ses responsables combien de personnes s’y trouvent, ce qu’il leur faut pour bouger, et comment elles sont averties.',
    ),
    avoid: both(
      'Change the route or the place; power, water, heat and care keep reaching it.',
      'Changez l’itinéraire ou le lieu ; électricité, eau, chaleur et soins continuent d’y arriver.',
    ),
  },
  tell: ['hs_adviser', 'genad', 'host_authority', 'protection_coordinator'],
});
