import { MEDICAL_BASIS } from '../bases.ts';
import { MEDICAL } from '../object-types.ts';
import { objectRule } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Above this the position is to be confirmed before anyone relies on the distance; metres, house. */
const COARSE = 500;

/** Medical units: respected and protected at all times, working or not, marked or not (GC, API 12, APII 11; never 6). */
export const MEDICAL_FACILITY = objectRule({
  code: 'civilians.medical_facility',
  version: '2',
  title: both('Medical facilities', 'Structures médicales'),
  meaning: both(
    'Hospitals, health centres and posts, ambulance posts, medical stores and mobile care are respected and protected at all times, working or not, marked or not.',
    'Hôpitaux, centres et postes de santé, postes d’ambulances, dépôts médicaux et soins mobiles sont respectés et protégés en tout temps, en service ou non, signalés ou non.',
  ),
  about: { categories: [MEDICAL] },
  bases: MEDICAL_BASIS,
  why: both(
    'Medical care is respected and protected at all times, working or not, with or without an emblem.',
    'Les soins médicaux sont respectés et protégés en tout temps, en service ou non, avec ou sans emblème.',
  ),
  steps: ({ relation, uncertainty }) =>
    relation === 'may_be_inside' || uncertainty === null || uncertainty > COARSE
      ? ['position', 'avoid']
      : ['avoid'],
  next: {
    position: both(
      'First have the position confirmed by the health coordinator (WHO) or the local health authority.',
      'Faites d’abord confirmer la position par le coordonnateur santé (OMS) ou l’autorité sanitaire locale.',
    ),
    avoid: both(
      'Change the route or the place so that patients, staff and ambulances come and go as before.',
      'Changez l’itinéraire ou le lieu pour que patients, personnel et ambulances circulent comme avant.',
    ),
  },
  tell: ['legad', 'hs_adviser', 'health_coordinator'],
});
