import { GENERAL_BASIS } from '../bases.ts';
import { CULTURAL } from '../object-types.ts';
import { HIGHER, WORSHIP_TYPES } from '../regimes-checked.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/**
 * Cultural property under general protection, and whatever is of no known regime (R-CPP-04): H54 4, and 19 in a conflict
 * that is not international; P99 6 to 8 and 22; API 53, APII 16; custom. The absence of an emblem changes nothing (never 6).
 */
export const GENERAL_PROTECTION = objectRule({
  code: 'heritage.general_protection',
  title: both('Cultural property: general protection', 'Biens culturels : protection générale'),
  meaning: both(
    'Cultural property, listed or not, marked or not: no hostile act, no use that exposes it, no pillage; where the regime is unknown it is this one.',
    'Biens culturels, inscrits ou non, signalés ou non : ni acte hostile, ni usage qui les expose, ni pillage ; régime inconnu, c’est celui-ci.',
  ),
  about: { categories: [CULTURAL] },
  only: ({ regimes, type }) => !regimes.some((one) => HIGHER.includes(one)) && !WORSHIP_TYPES.includes(type),
  urgency: URGENT,
  bases: GENERAL_BASIS,
  why: both(
    'Cultural property is respected, listed or not, with or without its emblem: no hostile act, and no use of it or its surroundings that exposes it.',
    'Un bien culturel est respecté, inscrit ou non, avec ou sans emblème : ni acte hostile, ni usage du bien ou de ses abords qui l’expose.',
  ),
  next: {
    ask: both(
      'Ask the heritage authority what it is, to whom it matters, and what would hurt it: weight, shaking, dust, water, digging.',
      'Demandez à l’autorité du patrimoine ce que c’est, pour qui il compte, et ce qui l’abîmerait : poids, vibrations, poussière, eau, creusement.',
    ),
    avoid: both(
      'Change the route or the place; no vehicles, stores or posts on it or beside it.',
      'Changez l’itinéraire ou le lieu ; ni véhicules, ni dépôts, ni postes dessus ou à côté.',
    ),
    waiver: both(
      'An exception for imperative military necessity belongs to an officer commanding a battalion or more (P99 6(c)); nothing here records one, and a claim of military use changes nothing here.',
      'Une exception pour nécessité militaire impérative relève d’un officier commandant au moins un bataillon (P99 6(c)) ; rien ici n’en enregistre, et une allégation d’usage militaire n’y change rien.',
    ),
  },
  tell: ['cpp_officer', 'legad', 'heritage_authority'],
});
