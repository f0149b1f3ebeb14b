import { DISPLACEMENT_BASIS } from '../bases.ts';
import { DISPLACEMENT } from '../object-types.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** People who fled once and cannot easily move again (API 51, APII 13, custom). Who lives there is asked, not assumed. */
export const DISPLACEMENT_SITE = objectRule({
  code: 'civilians.displacement_site',
  version: '2',
  title: both('Displacement sites', 'Sites de déplacement'),
  meaning: both(
    'Sites of displaced people, refugees or returnees: civilians who fled once and cannot easily move again.',
    'Sites de personnes déplacées, réfugiées ou retournées : des civils qui ont déjà fui et ne peuvent pas facilement repartir.',
  ),
  about: { categories: [DISPLACEMENT] },
  only: ({ type }) => type !== 'collective_shelter',
  bases: DISPLACEMENT_BASIS,
  why: both(
    'People there have fled once and cannot easily move again.',
    'Les gens y ont déjà fui et ne peuvent pas facilement repartir.',
  ),
  next: {
    who: both(
      'First ask the camp coordinator (CCCM, UNHCR or IOM) who lives there now: women, men, girls, boys, older people and people with disabilities; and what they wish.',
      'Demandez d’abord à la coordination des camps (CCCM, HCR ou OIM) qui y vit aujourd’hui : femmes, hommes, filles, garçons, personnes âgées et personnes handicapées ; et ce qu’elles souhaitent.',
    ),
    avoid: both(
      'Change the route or the place; armed people and vehicles stay out of the site and off its ways to water, wood and market.',
      'Changez l’itinéraire ou le lieu ; personnes armées et véhicules restent hors du site et de ses chemins vers l’eau, le bois et le marché.',
    ),
  },
  tell: ['genad', 'hs_adviser', 'protection_coordinator'],
});
