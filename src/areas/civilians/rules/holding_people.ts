import { api, apii, common3, custom, gc, policy } from '../../law.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Before people are held: humane treatment, a record, news to families, access (common art. 3, API 75, APII 5, custom 87 to 90, 118 to 126). */
export const HOLDING_PEOPLE = activityRule({
  code: 'civilians.holding_people',
  title: both('Holding people', 'Détenir des personnes'),
  meaning: both(
    'Whoever is held is treated humanely, recorded, told why, and seen by those who may visit; nobody disappears.',
    'Toute personne détenue est traitée avec humanité, enregistrée, informée des raisons et visitée ; nul ne disparaît.',
  ),
  kinds: ['detention', 'cordon_and_search'],
  severity: ({ activity }) => (activity.kind === 'detention' ? 'act_now' : 'today'),
  severities: ['act_now', 'today'],
  why: both(
    'people may be held: they are treated humanely, recorded, told why, handed over only where they are not ill-treated, and their families hear of it.',
    'des personnes seront peut-être détenues : elles sont traitées avec humanité, enregistrées, informées des raisons, remises seulement là où elles ne sont pas maltraitées, et leurs familles l’apprennent.',
  ),
  bases: [
    gc('III 13, 17; IV 27, 76'),
    api('75'),
    common3(),
    apii('4, 5'),
    custom('87, 90, 98, 118–126'),
    policy('SCR2474'),
  ],
  next: {
    before: both(
      'Before: who records, where they are held, who gives care, to whom and how fast they are handed over.',
      'Avant : qui enregistre, où elles sont détenues, qui soigne, à qui et dans quel délai elles sont remises.',
    ),
    apart: both(
      'Women apart from men, children apart from adults who are not their family, women searched by women.',
      'Femmes séparées des hommes, enfants séparés des adultes hors famille, femmes fouillées par des femmes.',
    ),
    news: both(
      'Families are told, and the International Committee of the Red Cross may visit.',
      'Les familles sont informées, et le Comité international de la Croix-Rouge peut visiter.',
    ),
  },
  tell: ['legad', 'medical_adviser', 'genad', 'icrc'],
  approve: ['commander'],
});
