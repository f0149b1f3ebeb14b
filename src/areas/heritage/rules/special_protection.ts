import { SPECIAL_BASIS } from '../bases.ts';
import { REGIMES } from '../regimes.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Entered in the International Register: immune from the entry on; only a division commander or higher lifts it (H54 8, 9, 11(2)). Enhanced protection stands before it (P99 4(b)). */
export const SPECIAL_PROTECTION = objectRule({
  code: 'heritage.special_protection',
  title: both('Cultural property: special protection', 'Biens culturels : protection spéciale'),
  meaning: both(
    'Property of the International Register of 1954 is immune, and its surroundings serve no military end.',
    'Un bien du Registre international de 1954 est immune, et ses abords ne servent à aucune fin militaire.',
  ),
  about: { regimes: ['special'] },
  only: ({ regimes }) => !regimes.includes('enhanced') && !regimes.includes('enhanced_provisional'),
  bases: SPECIAL_BASIS,
  why: both(
    'It is under special protection: immune, with its surroundings, and not put to military use.',
    'Il est sous protection spéciale : immune, avec ses abords, et sans usage militaire.',
  ),
  next: {
    avoid: both(
      'Change the route or the place; keep off its surroundings too.',
      'Changez l’itinéraire ou le lieu ; restez aussi hors de ses abords.',
    ),
    waiver: both(
      'Immunity is lifted only for unavoidable military necessity, while it lasts, with notice and in writing (H54 11(2)); nothing here records that.',
      'L’immunité n’est levée que pour nécessité militaire inéluctable, tant qu’elle dure, avec notification et par écrit (H54 11(2)) ; rien ici ne l’enregistre.',
    ),
  },
  tell: ['commander', 'legad', 'cpp_officer', 'heritage_authority'],
  decides: [String(REGIMES['special']?.liftedBy)],
});
