/** Where women and girls go every day (domain.md 2.3: M01, S04). Shelters and homes of survivors are in no list (R-PL-04). */
import { both } from '../rule-said.ts';
import { objectTypes } from '../object-types.ts';

export const OBJECT_TYPES = objectTypes(
  'daily_ways_object_type',
  both('Types of places on daily ways', 'Types de lieux des chemins quotidiens'),
  `
firewood_place | other | object | Place for firewood | Lieu de ramassage du bois | Where people gather wood | Où l’on ramasse le bois
`,
);
