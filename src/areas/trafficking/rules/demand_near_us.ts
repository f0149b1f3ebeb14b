import { DEMAND_BASIS } from '../bases.ts';
import { activityRule } from '../../activity-rule.ts';
import { both } from '../../rule-said.ts';

/** Bars, brothels and traders grow around a base (domain.md 2.3 E04; Palermo 9(5): demand). Allegations against our own go their own way (never 11). */
export const DEMAND_NEAR_US = activityRule({
  code: 'trafficking.demand_near_us',
  title: both('What grows around our own place', 'Ce qui se développe autour de nous'),
  meaning: both(
    'Around a base, a building site or a training area people may be exploited to serve it; own personnel and contractors add no demand.',
    'Autour d’une base, d’un chantier ou d’un terrain d’instruction, des personnes peuvent être exploitées pour le servir ; notre personnel et nos contractants n’ajoutent aucune demande.',
  ),
  kinds: ['base_gate', 'construction', 'quartering', 'training'],
  severity: 'watch',
  why: both(
    'our presence brings money, and people may be exploited to serve it; zero tolerance for own personnel and contractors.',
    'notre présence apporte de l’argent, et des personnes peuvent être exploitées pour la servir ; tolérance zéro pour notre personnel et nos contractants.',
  ),
  bases: DEMAND_BASIS,
  next: {
    limits: both(
      'Say which places are off limits, to own personnel and to contractors, and why.',
      'Dites quels lieux sont interdits, à notre personnel et aux contractants, et pourquoi.',
    ),
    door: both(
      'Allegations against own personnel go by the door kept for them, and stand in no list here.',
      'Les allégations contre notre personnel passent par la voie qui leur est réservée, et ne figurent dans aucune liste ici.',
    ),
  },
  tell: ['commander', 'thb_procurement_officer', 'genad'],
});
