import { SCHOOL_USE_BASIS } from '../bases.ts';
import { EDUCATION } from '../object-types.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/**
 * Own use of a school, or a post so near that it draws danger to it. Functioning schools are not used, and others only when
 * nothing else can be had (Guidelines of the Safe Schools Declaration, from knowledge; SCR 2143, 2225, 2601). It is tracked
 * as *other serious violation*, never among the six (R-MRM-01).
 */
export const MILITARY_USE_OF_SCHOOLS = activityRule({
  code: 'children.military_use_of_schools',
  title: both('Use of schools by armed people', 'Utilisation d’écoles par des personnes armées'),
  meaning: both(
    'Schools are not used by armed people; use keeps children away and draws danger to those who stay.',
    'Les écoles ne sont pas utilisées par des personnes armées ; l’usage en éloigne les enfants et attire le danger sur ceux qui restent.',
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
  about: { categories: [EDUCATION] },
  called: {
    one: both('place of education', 'lieu d’enseignement'),
    many: both('places of education', 'lieux d’enseignement'),
  },
  severity: 'act_now',
  near: 'today',
  why: both(
    'schools are not used by armed people, and no post stands so near that it draws danger to them.',
    'les écoles ne sont pas utilisées par des personnes armées, et aucun poste n’en est si près qu’il attire le danger.',
  ),
  bases: SCHOOL_USE_BASIS,
  next: {
    elsewhere: both(
      'Choose another place: a functioning school is not used, on no day of the week and in no holiday.',
      'Choisissez un autre lieu : une école en service n’est pas utilisée, aucun jour de la semaine ni pendant les vacances.',
    ),
    leave: both(
      'If armed people are in a school already: report it, have them leave, and have it searched for remnants and given back.',
      'Si des personnes armées sont déjà dans une école : le signaler, les en faire partir, la faire dépolluer et la rendre.',
    ),
  },
  tell: ['focal_point', 'commander', 'legad', 'education_coordinator'],
});
