import { CIVIL_DEFENCE_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Civil defence organisations, their people, buildings and shelters (API 61 to 65; GC IV 63; from knowledge). */
export const CIVIL_DEFENCE = objectRule({
  code: 'civilians.civil_defence',
  title: both('Civil defence', 'Protection civile'),
  meaning: both(
    'Those who warn, rescue and fight fires are respected and protected, and go on with their tasks.',
    'Ceux qui alertent, secourent et combattent le feu sont respectés et protégés, et poursuivent leurs tâches.',
  ),
  about: { types: ['civil_defence_post'] },
  urgency: URGENT,
  bases: CIVIL_DEFENCE_BASIS,
  why: both(
    'Those who warn and rescue work from there; they are respected, protected and let through.',
    'Ceux qui alertent et secourent en partent ; ils sont respectés, protégés et passent.',
  ),
  next: {
    agree: both(
      'Agree with them how warnings and rescue reach the place while the activity lasts.',
      'Convenez avec eux comment alertes et secours arrivent tant que dure l’activité.',
    ),
    avoid: both(
      'Do not use their buildings, vehicles or signs.',
      'N’utilisez ni leurs bâtiments, ni leurs véhicules, ni leurs signes.',
    ),
  },
  tell: ['civil_military_liaison', 'hs_adviser', 'civil_defence_body'],
});
