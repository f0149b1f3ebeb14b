import { MOVEMENT_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Displacement and need make people easy to deceive; children alone above all (T-014; domain.md 4.5). Moving people is when they are lost. */
export const DISPLACED_PEOPLE_ON_THE_MOVE = activityRule({
  code: 'trafficking.displaced_people_on_the_move',
  title: both('Displaced people on the move', 'Personnes déplacées en mouvement'),
  meaning: both(
    'Where displaced people are moved, gathered or given aid, those who would exploit them come too; children alone are at most risk.',
    'Là où des personnes déplacées sont conduites, réunies ou aidées viennent aussi ceux qui voudraient les exploiter ; les enfants seuls sont les plus exposés.',
  ),
  kinds: ['evacuation', 'distribution_support', 'checkpoint', 'convoy'],
  about: { categories: ['refugee_idp_camp'] },
  called: {
    one: both('displacement site', 'site de déplacement'),
    many: both('displacement sites', 'sites de déplacement'),
  },
  severity: ({ activity }) => (activity.kind === 'evacuation' ? 'today' : 'watch'),
  severities: ['today', 'watch'],
  why: both(
    'displacement and need make people easier to deceive and to carry off, children alone above all.',
    'le déplacement et le besoin rendent les gens plus faciles à tromper et à emmener, les enfants seuls surtout.',
  ),
  bases: MOVEMENT_BASIS,
  next: {
    families: both(
      'Keep families together; a child alone goes only with civilian child protection, never with a stranger or a driver.',
      'Gardez les familles ensemble ; un enfant seul ne part qu’avec la protection civile de l’enfance, jamais avec un inconnu ou un chauffeur.',
    ),
    offers: both(
      'Watch for offers of work, lodging or transport by people whom nobody knows; report, do not investigate.',
      'Soyez attentifs aux offres de travail, de logement ou de transport par des inconnus ; signalez, n’enquêtez pas.',
    ),
    told: both(
      'People know where they are taken, by whom, and where help is, in their own language.',
      'Les gens savent où on les conduit, qui les conduit, et où trouver de l’aide, dans leur langue.',
    ),
  },
  tell: ['hs_adviser', 'protection_coordinator', 'child_protection'],
});
