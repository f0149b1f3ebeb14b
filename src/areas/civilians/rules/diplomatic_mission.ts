import { MISSION_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Premises of a mission are inviolable, in armed conflict too (VCDR 22, 45; from knowledge). */
export const DIPLOMATIC_MISSION = objectRule({
  code: 'civilians.diplomatic_mission',
  title: both('Diplomatic and foreign missions', 'Missions diplomatiques et étrangères'),
  meaning: both(
    'Premises and archives of a mission are inviolable, in armed conflict too.',
    'Locaux et archives d’une mission sont inviolables, aussi en conflit armé.',
  ),
  about: { categories: ['diplomatic_foreign_mission'] },
  urgency: URGENT,
  bases: MISSION_BASIS,
  why: both(
    'Its premises are inviolable: nobody enters without the consent of its head.',
    'Ses locaux sont inviolables : nul n’y entre sans l’accord de son chef.',
  ),
  next: {
    away: both(
      'Do not enter, search or block it; change the route or the place.',
      'Ne pas y entrer, ne pas la fouiller ni la bloquer ; changez l’itinéraire ou le lieu.',
    ),
  },
  tell: ['legad', 'commander', 'foreign_mission'],
});
