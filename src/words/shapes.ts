/** Why a shape cannot be checked, in more detail than its problem (codes of src/methods/geometry/shape-error.ts). */
import type { Phrases } from '#model/message.ts';

export const SHAPES: Phrases = {
  'shape_hint.not_geojson': { en: 'It is not GeoJSON', fr: 'Ce n’est pas du GeoJSON' },
  'shape_hint.mixed_families': {
    en: 'It mixes points, lines and areas; send one family',
    fr: 'Elle mélange points, lignes et surfaces ; envoyez une seule famille',
  },
  'shape_hint.unknown_crs': {
    en: 'Only longitude and latitude in WGS 84 are understood',
    fr: 'Seules la longitude et la latitude en WGS 84 sont comprises',
  },
  'shape_hint.empty': { en: 'It holds no position', fr: 'Elle ne contient aucune position' },
  'shape_hint.too_many_vertices': { en: 'It has too many positions', fr: 'Elle a trop de positions' },
  'shape_hint.not_a_number': { en: 'A coordinate is not a number', fr: 'Une coordonnée n’est pas un nombre' },
  'shape_hint.off_globe': { en: 'A coordinate lies off the globe', fr: 'Une coordonnée est hors du globe' },
  'shape_hint.line_too_short': {
    en: 'A line needs two different positions or more',
    fr: 'Une ligne demande au moins deux positions différentes',
  },
  'shape_hint.ring_not_closed': {
    en: 'A ring must end where it begins',
    fr: 'Un anneau doit finir là où il commence',
  },
  'shape_hint.ring_too_short': {
    en: 'A ring needs three different positions or more',
    fr: 'Un anneau demande au moins trois positions différentes',
  },
  'shape_hint.self_crossing': { en: 'Its edge crosses itself', fr: 'Son bord se croise lui-même' },
  'shape_hint.interior_cut': {
    en: 'Its rings touch so that the interior falls apart',
    fr: 'Ses anneaux se touchent et coupent l’intérieur en morceaux',
  },
  'shape_hint.hole_outside': { en: 'A hole lies outside of its ring', fr: 'Un trou est hors de son anneau' },
  'shape_hint.holes_overlap': { en: 'Two holes overlap', fr: 'Deux trous se chevauchent' },
  'shape_hint.encloses_pole': { en: 'It encloses a pole', fr: 'Elle entoure un pôle' },
  'shape_hint.too_tangled': {
    en: 'Its edges lie too close together to be checked',
    fr: 'Ses bords sont trop serrés pour être vérifiés',
  },
  'shape_hint.one_shape_only': {
    en: 'One shape is checked at a time; shapes are never compared',
    fr: 'On vérifie une forme à la fois ; les formes ne sont jamais comparées',
  },
};
