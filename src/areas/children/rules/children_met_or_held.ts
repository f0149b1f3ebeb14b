import { HANDOVER_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/**
 * Children who are met, come over or are held are children first: handed to civilian child protection within the time of
 * the agreement (domain.md 1.8; no hours by default), never questioned for information, never held for association alone.
 */
export const CHILDREN_MET_OR_HELD = activityRule({
  code: 'children.children_met_or_held',
  title: both('Children who are met or held', 'Enfants rencontrés ou détenus'),
  meaning: both(
    'A child who is met or held is handed to civilian child protection within the time agreed; doubt about age means a child.',
    'Un enfant rencontré ou détenu est remis à la protection civile de l’enfance dans le délai convenu ; un doute sur l’âge vaut enfant.',
  ),
  kinds: ['detention', 'cordon_and_search', 'checkpoint', 'patrol', 'base_gate'],
  severity: ({ activity }) =>
    activity.kind === 'detention' || activity.kind === 'cordon_and_search' ? 'today' : 'watch',
  severities: ['today', 'watch'],
  why: both(
    'children may be met or held: children first, handed to civilian child protection within the time that the agreement of this operation sets, never questioned for information.',
    'des enfants seront peut-être rencontrés ou détenus : ce sont d’abord des enfants, remis à la protection civile de l’enfance dans le délai que fixe l’accord de cette opération, jamais interrogés pour du renseignement.',
  ),
  bases: HANDOVER_BASIS,
  next: {
    agreement: both(
      'Find the handover agreement of this operation: to whom, how fast, by which telephone; if there is none, that is a gap to raise now.',
      'Trouvez l’accord de remise de cette opération : à qui, dans quel délai, par quel téléphone ; s’il n’y en a pas, c’est une lacune à signaler maintenant.',
    ),
    apart: both(
      'Children apart from adults who are not their family, girls with women, food, water, care; doubt about age means a child.',
      'Enfants séparés des adultes hors famille, filles avec des femmes, nourriture, eau, soins ; un doute sur l’âge vaut enfant.',
    ),
    never: both(
      'No questions for information, no photograph, no media, no name in any report.',
      'Pas de question pour du renseignement, pas de photographie, pas de médias, pas de nom dans un rapport.',
    ),
  },
  tell: ['focal_point', 'legad', 'child_protection'],
});
