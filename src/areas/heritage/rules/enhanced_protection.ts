import { ENHANCED_BASIS } from '../bases.ts';
import { REGIMES } from '../regimes.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** On the list of the Second Protocol, provisionally too: no attack, no use of it or its surroundings for military ends (P99 12, 13; 22). */
export const ENHANCED_PROTECTION = objectRule({
  code: 'heritage.enhanced_protection',
  title: both('Cultural property: enhanced protection', 'Biens culturels : protection renforcée'),
  meaning: both(
    'Property on the list of enhanced protection, provisionally too, is never made the object of a hostile act, and neither it nor its surroundings serve military ends.',
    'Un bien de la Liste sous protection renforcée, même provisoire, n’est jamais l’objet d’un acte hostile ; ni lui ni ses abords ne servent à des fins militaires.',
  ),
  about: { regimes: ['enhanced', 'enhanced_provisional'] },
  bases: ENHANCED_BASIS,
  why: both(
    'It is under enhanced protection: no hostile act, and no military use of it or its surroundings.',
    'Il est sous protection renforcée : ni acte hostile, ni usage militaire du bien ou de ses abords.',
  ),
  next: {
    avoid: both(
      'Change the route or the place; keep off its surroundings too.',
      'Changez l’itinéraire ou le lieu ; restez aussi hors de ses abords.',
    ),
    waiver: both(
      'Whatever is claimed of its use, only the highest operational level decides, after warning and time to stop (P99 13); nothing here records that.',
      'Quoi qu’on dise de son usage, seul le plus haut niveau opérationnel décide, après avertissement et délai (P99 13) ; rien ici ne l’enregistre.',
    ),
  },
  tell: ['commander', 'legad', 'cpp_officer', 'heritage_authority'],
  decides: [String(REGIMES['enhanced']?.liftedBy)],
});
