/** Places where people are known to be exploited. Shelters for people who were trafficked are in no list (R-PL-04). */
import { both } from '../rule-said.ts';
import { objectTypes } from '../object-types.ts';

export const OBJECT_TYPES = objectTypes(
  'trafficking_object_type',
  both('Types of places where labour is at risk', 'Types de lieux de travail à risque'),
  `
extraction_site | other | object | Mine or quarry | Mine ou carrière | A place where people dig for minerals or stone | Un lieu où l’on extrait des minerais ou de la pierre
`,
);
