import { PREVENT_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Armed people at water, wood or market: women and girls stay away, or go another, longer way (domain.md 2.3: M01, S01, S04). */
export const DAILY_WAYS = activityRule({
  code: 'sexual-violence.daily_ways',
  title: both('Ways to water, wood and market', 'Chemins de l’eau, du bois et du marché'),
  meaning: both(
    'Armed people on the ways to water, wood and market are an early warning: women and girls stay away or go a longer way.',
    'Des personnes armées sur les chemins de l’eau, du bois et du marché sont un signe avant-coureur : femmes et filles n’y vont plus ou font un détour.',
  ),
  about: { types: ['water_point', 'firewood_place', 'market'], layers: ['daily_ways'] },
  called: {
    one: both('place for water, wood or market', 'lieu d’eau, de bois ou de marché'),
    many: both('places for water, wood or market', 'lieux d’eau, de bois ou de marché'),
  },
  severity: 'today',
  why: both(
    'women and girls go there every day, and armed presence is an early warning of sexual violence.',
    'femmes et filles y vont chaque jour, et une présence armée est un signe avant-coureur de violence sexuelle.',
  ),
  bases: PREVENT_BASIS,
  next: {
    ask: both(
      'Ask women who use these ways, through those whom they trust, at which hours they go and what would make them stay away.',
      'Demandez aux femmes qui prennent ces chemins, par des personnes de confiance, à quelles heures elles y vont et ce qui les en éloignerait.',
    ),
    away: both(
      'No stop, no post and no search on these ways; where a way must be crossed, choose another hour.',
      'Ni arrêt, ni poste, ni fouille sur ces chemins ; s’il faut en croiser un, choisissez une autre heure.',
    ),
  },
  tell: ['genad', 'gbv_coordinator'],
});
