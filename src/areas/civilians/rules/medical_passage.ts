import { MEDICAL_PASSAGE_BASIS } from '../bases.ts';
import { MEDICAL } from '../object-types.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Where roads are closed near care, the wounded and sick, staff and ambulances must pass (API 10, 21; APII 7, 8; SCR 2286). */
export const MEDICAL_PASSAGE = activityRule({
  code: 'civilians.medical_passage',
  title: both('The sick and wounded on their way', 'Malades et blessés en chemin'),
  meaning: both(
    'A checkpoint, a gate or a cordon near medical care must let the wounded and sick, staff and ambulances pass without delay.',
    'Un point de contrôle, une porte ou un bouclage près de soins doit laisser passer sans délai blessés, malades, personnel et ambulances.',
  ),
  kinds: ['checkpoint', 'base_gate', 'cordon_and_search', 'convoy'],
  about: { categories: [MEDICAL] },
  called: {
    one: both('place of care', 'lieu de soins'),
    many: both('places of care', 'lieux de soins'),
  },
  severity: 'today',
  why: both(
    'the wounded and sick, medical staff and ambulances pass without delay, whoever they are.',
    'blessés, malades, personnel médical et ambulances passent sans délai, quels qu’ils soient.',
  ),
  bases: MEDICAL_PASSAGE_BASIS,
  next: {
    passage: both(
      'Write into the order how ambulances and patients pass first, day and night, and who decides on the spot.',
      'Inscrivez dans l’ordre comment ambulances et patients passent d’abord, jour et nuit, et qui décide sur place.',
    ),
    none: both(
      'No search delays care, and nobody is held because they gave care.',
      'Aucune fouille ne retarde les soins, et nul n’est retenu pour avoir soigné.',
    ),
  },
  tell: ['medical_adviser', 'legad', 'health_coordinator'],
});
