import { MOVABLE_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Museums, libraries, archives, refuges: what they keep can be carried off (H54 4(3); UNESCO 1970; custom 40). */
export const MOVABLE_PROPERTY = objectRule({
  code: 'heritage.movable_property',
  title: both('Collections that can be carried off', 'Collections que l’on peut emporter'),
  meaning: both(
    'Museums, libraries, archives and refuges keep what can be carried off: theft, pillage and vandalism are prevented.',
    'Musées, bibliothèques, archives et refuges gardent ce que l’on peut emporter : vol, pillage et vandalisme sont empêchés.',
  ),
  about: { types: ['museum', 'library', 'archive', 'refuge'] },
  urgency: URGENT,
  bases: MOVABLE_BASIS,
  why: both(
    'What it keeps can be carried off: theft, pillage and vandalism are prevented and stopped.',
    'Ce qu’il garde peut être emporté : vol, pillage et vandalisme sont empêchés et arrêtés.',
  ),
  next: {
    guard: both(
      'Ask its staff what is at risk, and who guards it while order is disturbed.',
      'Demandez à son personnel ce qui est en danger, et qui le garde tant que l’ordre est troublé.',
    ),
    touch: both(
      'Do not touch, move or photograph collections without its staff.',
      'Ne pas toucher, déplacer ni photographier les collections sans son personnel.',
    ),
  },
  tell: ['cpp_officer', 'heritage_authority', 'host_authority'],
});
