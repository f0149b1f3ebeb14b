import { OWN_USE_BASIS } from '../bases.ts';
import { CULTURAL } from '../object-types.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Own use of a site or its immediate surroundings needs a waiver of its regime (H54 4(1), P99 6(b), 8; R-CPP-03). An antenna on a tower is a use. */
export const OWN_USE = activityRule({
  code: 'heritage.own_use',
  title: both('Own use of cultural sites', 'Notre usage de sites culturels'),
  meaning: both(
    'Standing in, on or beside cultural property exposes it: that is a use, and it needs what its regime asks for.',
    'Se tenir dans, sur ou à côté d’un bien culturel l’expose : c’est un usage, qui exige ce que son régime demande.',
  ),
  kinds: [
    'quartering',
    'construction',
    'base_gate',
    'checkpoint',
    'helicopter_landing',
    'training',
    'detention',
  ],
  about: { categories: [CULTURAL] },
  called: { one: both('cultural site', 'site culturel'), many: both('cultural sites', 'sites culturels') },
  severity: 'act_now',
  near: 'today',
  why: both(
    'standing in, on or beside one is a use that exposes it.',
    'se tenir dedans, dessus ou à côté est un usage qui l’expose.',
  ),
  bases: OWN_USE_BASIS,
  next: {
    elsewhere: both(
      'Look for another place first, and write down why none serves.',
      'Cherchez d’abord un autre lieu, et écrivez pourquoi aucun ne convient.',
    ),
    level: both(
      'Where there is no choice, the decision is of the level of command that the regime asks for: a battalion commander or higher under general protection, a division commander or higher under special protection; enhanced property is not used at all.',
      'S’il n’y a pas le choix, la décision relève du niveau que le régime exige : commandant de bataillon ou plus sous protection générale, de division ou plus sous protection spéciale ; un bien sous protection renforcée n’est pas utilisé du tout.',
    ),
  },
  tell: ['commander', 'legad', 'cpp_officer'],
  decides: ['battalion'],
});
