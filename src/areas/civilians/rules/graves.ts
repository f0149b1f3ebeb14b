import { DEAD_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** The dead and the missing: graves are respected and not disturbed (GC, API 34, custom 112 to 117; SCR 2474). */
export const GRAVES = objectRule({
  code: 'civilians.graves',
  title: both('Graves', 'Sépultures'),
  meaning: both(
    'Graves are respected and not disturbed: families have a right to know, and remains that are moved may never be identified.',
    'Les sépultures sont respectées et non dérangées : les familles ont le droit de savoir, et ce qui est déplacé ne sera peut-être jamais identifié.',
  ),
  about: { types: ['cemetery', 'grave_site'] },
  urgency: URGENT,
  bases: DEAD_BASIS,
  why: both(
    'The dead lie there; graves are respected and not disturbed, and the missing may be among them.',
    'Des morts y reposent ; les sépultures sont respectées et non dérangées, et des disparus s’y trouvent peut-être.',
  ),
  next: {
    still: both(
      'Do not dig, level or drive over it, take nothing and photograph no remains.',
      'Ne pas creuser, niveler ni rouler dessus, ne rien prendre et ne photographier aucun reste.',
    ),
    mark: both(
      'Where graves are found, stop, mark the place and leave it to those who are competent.',
      'Si l’on trouve des sépultures, arrêtez, marquez le lieu et laissez-le aux autorités compétentes.',
    ),
  },
  tell: ['legad', 'engineers', 'host_authority', 'icrc'],
});
