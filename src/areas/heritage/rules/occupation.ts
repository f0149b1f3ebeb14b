import { OCCUPATION_BASIS } from '../bases.ts';
import { CULTURAL } from '../object-types.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/**
 * Under occupation: no export, no change that hides evidence, support to the national authority (H54 5, P54 I, P99 9).
 * Where nobody has set the situation it is shown as policy, the more protective rule; elsewhere it does not speak.
 */
export const OCCUPATION = activityRule({
  code: 'heritage.occupation',
  title: both('Cultural property under occupation', 'Biens culturels sous occupation'),
  meaning: both(
    'Under occupation cultural property does not leave, is not altered to hide what it shows, and its authorities are supported.',
    'Sous occupation, les biens culturels ne partent pas, ne sont pas modifiés pour cacher ce qu’ils montrent, et leurs autorités sont soutenues.',
  ),
  about: { categories: [CULTURAL] },
  called: { one: both('cultural site', 'site culturel'), many: both('cultural sites', 'sites culturels') },
  when: ({ frame }) => frame.situation === 'occupation' || frame.situation === 'undetermined',
  severity: 'watch',
  why: both(
    'in occupied territory nothing of cultural property is exported or altered, and the national authority is supported.',
    'en territoire occupé, rien d’un bien culturel n’est exporté ni modifié, et l’autorité nationale est soutenue.',
  ),
  bases: OCCUPATION_BASIS,
  next: {
    work: both(
      'Work with the national heritage authority; what comes into our hands is recorded and returned.',
      'Travaillez avec l’autorité nationale du patrimoine ; ce qui vient entre nos mains est enregistré et rendu.',
    ),
  },
  tell: ['legad', 'cpp_officer', 'heritage_authority'],
});
