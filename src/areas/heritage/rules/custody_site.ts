import { CUSTODY_BASIS } from '../bases.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Sites in custody or handed over from it (domain.md 5.6; T-072, T-073): who guards them is in their handover case, read before the activity. */
export const CUSTODY_SITE = objectRule({
  code: 'heritage.custody_site',
  title: both('Sites in custody or handed over', 'Sites gardés ou transférés'),
  meaning: both(
    'A site with a special status is guarded by someone, or was handed over: those responsible agree before armed people come near.',
    'Un site au statut spécial est gardé, ou a été transféré : ses responsables donnent leur accord avant que des personnes armées s’en approchent.',
  ),
  about: { layers: ['special_status_sites'] },
  urgency: { inside: 'act_now', near: 'today', may_be_inside: 'today' },
  bases: CUSTODY_BASIS,
  why: both(
    'It has a special status: who guards it, or received it, is written in its handover case.',
    'Il a un statut spécial : qui le garde, ou l’a reçu, est écrit dans son dossier de transfert.',
  ),
  next: {
    read: both(
      'Read its handover case: who is responsible now, what was agreed, which review is due.',
      'Lisez son dossier de transfert : qui est responsable, ce qui fut convenu, quel réexamen est dû.',
    ),
    agree: both(
      'Agree the activity with its custodian and with the authority that guards it.',
      'Convenez de l’activité avec son gardien et avec l’autorité qui en assure la garde.',
    ),
  },
  tell: ['cpp_officer', 'custodian', 'host_authority'],
});
