import { CIVILIAN_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Administration, courts, banks, civilian police: civilian, and needed by all (API 52; custom 7). */
export const PUBLIC_SERVICE = objectRule({
  code: 'civilians.public_service',
  title: both('Public offices and civilian police', 'Services publics et police civile'),
  meaning: both(
    'Administration, courts, banks and civilian police are civilian, and people depend on them.',
    'Administration, tribunaux, banques et police civile sont civils, et les gens en dépendent.',
  ),
  about: { categories: ['police_banking_civil_admin'] },
  only: ({ type }) => type !== 'civil_defence_post',
  urgency: URGENT,
  bases: CIVILIAN_BASIS,
  why: both(
    'It is civilian, in doubt too, and people depend on it.',
    'C’est un bien civil, aussi en cas de doute, et les gens en dépendent.',
  ),
  next: {
    agree: both(
      'Agree with whoever runs it what stays open while the activity lasts.',
      'Convenez avec ses responsables de ce qui reste ouvert tant que dure l’activité.',
    ),
  },
  tell: ['civil_military_liaison', 'host_authority'],
});
