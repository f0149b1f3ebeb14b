import { RELIEF_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Relief personnel, goods and notified movements (API 70, 71; APII 18; custom 31, 32, 55, 56). A notification changes no duty. */
export const RELIEF = objectRule({
  code: 'civilians.relief',
  title: both('Aid: sites, movements, distributions', 'Aide : sites, mouvements, distributions'),
  meaning: both(
    'Humanitarian personnel, goods and movements are respected and protected, notified or not; passage is allowed and kept free.',
    'Personnel, biens et mouvements humanitaires sont respectés et protégés, notifiés ou non ; leur passage est permis et facilité.',
  ),
  about: { categories: ['igo_ngo_facility'] },
  urgency: URGENT,
  bases: RELIEF_BASIS,
  why: both(
    'Aid, notified or not, is respected and protected, and it must be seen to be civilian.',
    'L’aide, notifiée ou non, est respectée et protégée, et doit se voir comme civile.',
  ),
  next: {
    apart: both(
      'Keep apart in time and place: nobody may take aid for a part of the force, or the force for aid.',
      'Restez à distance dans le temps et l’espace : personne ne doit prendre l’aide pour la force, ni la force pour l’aide.',
    ),
    ask: both(
      'Ask the humanitarian coordinator (OCHA) which movements and distributions are planned; they need not say more than they wish.',
      'Demandez à la coordination humanitaire (OCHA) quels mouvements et distributions sont prévus ; elle n’est pas tenue d’en dire plus.',
    ),
  },
  tell: ['civil_military_liaison', 'humanitarian_coordinator', 'hs_adviser'],
});
