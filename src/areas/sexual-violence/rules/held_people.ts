import { HELD_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Detention without separation, without women among the guards (domain.md 2.3: M14; custom 119). Men and boys are also at risk. */
export const HELD_PEOPLE = activityRule({
  code: 'sexual-violence.held_people',
  title: both('Sexual violence against people held', 'Violence sexuelle contre des personnes détenues'),
  meaning: both(
    'People who are held are at risk, men and boys too: women apart and under the watch of women, no secret place.',
    'Les personnes détenues sont en danger, hommes et garçons aussi : femmes à part et surveillées par des femmes, aucun lieu secret.',
  ),
  kinds: ['detention'],
  severity: 'act_now',
  why: both(
    'people who are held are at risk of sexual violence, women, men, girls and boys.',
    'les personnes détenues sont exposées à la violence sexuelle, femmes, hommes, filles et garçons.',
  ),
  bases: HELD_BASIS,
  next: {
    apart: both(
      'Women apart from men and under the immediate watch of women; nobody alone with one guard.',
      'Femmes séparées des hommes et sous la surveillance immédiate de femmes ; nul n’est seul avec un gardien.',
    ),
    door: both(
      'A way to complain that does not pass through the guards, and visits from outside.',
      'Une voie de plainte qui ne passe pas par les gardiens, et des visites de l’extérieur.',
    ),
  },
  tell: ['commander', 'legad', 'genad', 'icrc'],
});
