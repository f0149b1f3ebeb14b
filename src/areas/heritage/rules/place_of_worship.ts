import { WORSHIP_BASIS } from '../bases.ts';
import { HIGHER, WORSHIP_TYPES } from '../regimes-checked.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Places of worship on no list: in doubt civilian (API 52(3)), heritage of peoples where they are (API 53), and a place of shelter for many. */
export const PLACE_OF_WORSHIP = objectRule({
  code: 'heritage.place_of_worship',
  title: both('Places of worship', 'Lieux de culte'),
  meaning: both(
    'A place of worship on no list is civilian in doubt, and may be the heritage of a people; convictions and practices are respected.',
    'Un lieu de culte hors liste est civil en cas de doute, et peut être du patrimoine d’un peuple ; convictions et pratiques sont respectées.',
  ),
  about: { types: WORSHIP_TYPES },
  only: ({ regimes }) => !regimes.some((one) => HIGHER.includes(one)),
  urgency: URGENT,
  bases: WORSHIP_BASIS,
  why: both(
    'People worship there and may take shelter there; in doubt it is civilian, and no provision lets anyone lift that.',
    'On y prie et l’on s’y abrite peut-être ; en cas de doute il est civil, et aucune disposition ne permet de lever cela.',
  ),
  next: {
    ask: both(
      'Ask those who serve it when worship, burials and feasts are held, and who shelters there.',
      'Demandez à ceux qui le servent quand ont lieu culte, enterrements et fêtes, et qui s’y abrite.',
    ),
    avoid: both(
      'Change the route, the place or the hour; no armed people inside, nothing on its towers or walls.',
      'Changez l’itinéraire, le lieu ou l’heure ; aucune personne armée à l’intérieur, rien sur ses tours ou murs.',
    ),
  },
  tell: ['cpp_officer', 'civil_military_liaison', 'custodian'],
});
