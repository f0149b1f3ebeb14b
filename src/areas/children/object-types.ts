/** Places of children. Centres for children released by armed groups stay out of every list (R-PL-04). */
import { both } from '../rule-said.ts';
import { objectTypes } from '../object-types.ts';

export const EDUCATION = 'public_education';

export const OBJECT_TYPES = objectTypes(
  'children_object_type',
  both('Types of places of children', 'Types de lieux d’enfants'),
  `
school               | ${EDUCATION} | object | School | École | A place of education | Un lieu d’enseignement
kindergarten         | ${EDUCATION} | object | Kindergarten | École maternelle | A place for children before school | Un lieu pour les enfants avant l’école
university           | ${EDUCATION} | object | University | Université | A place of higher education | Un lieu d’enseignement supérieur
temporary_school     | ${EDUCATION} | service | Temporary school | École temporaire | Lessons in a tent, a home or under a tree | Cours sous une tente, dans une maison ou sous un arbre
childrens_home       | civilian_housing | person_group | Children’s home | Foyer d’enfants | A home for children without their families | Un foyer pour enfants sans leur famille
child_friendly_space | civilian_meeting_place | service | Child-friendly space | Espace ami des enfants | A place where children play and are looked after | Un lieu où les enfants jouent et sont accueillis
`,
);
