import { SURVIVAL_BASIS } from '../bases.ts';
import { objectRule, URGENT } from '../../object-rule.ts';
import { both } from '../../rule-said.ts';

/** Drinking water and what brings it: indispensable to survival (API 54, APII 14, custom 54; SCR 2417, 2573). */
export const WATER_TYPES = ['water_point', 'water_works', 'water_service'];

export const WATER = objectRule({
  code: 'civilians.water',
  title: both('Drinking water', 'Eau potable'),
  meaning: both(
    'Drinking water and its supply are indispensable to survival: not damaged, not cut, not denied.',
    'L’eau potable et son approvisionnement sont indispensables à la survie : ni dégradés, ni coupés, ni refusés.',
  ),
  about: { types: WATER_TYPES },
  urgency: URGENT,
  bases: SURVIVAL_BASIS,
  why: both(
    'Water is indispensable to survival: it is not damaged, cut or denied, and people reach it as before.',
    'L’eau est indispensable à la survie : elle n’est ni dégradée, ni coupée, ni refusée, et les gens y vont comme avant.',
  ),
  next: {
    who: both(
      'Ask who draws water there, when, and by which way: women, girls and boys mostly fetch it.',
      'Demandez qui y puise l’eau, quand et par quel chemin : ce sont surtout des femmes, des filles et des garçons.',
    ),
    avoid: both(
      'Change the route or the place; vehicles, digging and fuel stay away from wells, pipes and pumps.',
      'Changez l’itinéraire ou le lieu ; véhicules, fouilles et carburant restent loin des puits, conduites et pompes.',
    ),
  },
  tell: ['hs_adviser', 'engineers', 'water_coordinator'],
});
