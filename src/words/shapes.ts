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

  'shape_file.empty_file': { en: 'The file is empty', fr: 'Le fichier est vide' },
  'shape_file.not_utf8': { en: 'It is not text in UTF-8', fr: 'Ce n’est pas du texte en UTF-8' },
  'shape_file.web_page': {
    en: 'It is a web page, not a file of shapes',
    fr: 'C’est une page web, pas un fichier de formes',
  },
  'shape_file.other_format': {
    en: 'It is neither GeoJSON nor KML',
    fr: 'Ce n’est ni du GeoJSON ni du KML',
  },
  'shape_file.json_broken': {
    en: 'The JSON breaks off or is not JSON',
    fr: 'Le JSON est incomplet ou n’en est pas',
  },
  'shape_file.xml_broken': { en: 'The XML is not well formed', fr: 'Le XML est mal formé' },
  'shape_file.document_type': {
    en: 'It declares a document type; such files are not opened, because a document type can hide what is read',
    fr: 'Il déclare un type de document ; de tels fichiers ne sont pas ouverts, car un type de document peut cacher ce qui est lu',
  },
  'shape_file.not_kml': { en: 'It is XML but not KML', fr: 'C’est du XML mais pas du KML' },
  'shape_file.coordinate_broken': {
    en: 'Coordinates are longitude, latitude with a comma and no blank between them',
    fr: 'Les coordonnées s’écrivent longitude, latitude avec une virgule sans espace entre elles',
  },
  'shape_file.no_shape': {
    en: 'It holds no point, line or area',
    fr: 'Il ne contient ni point, ni ligne, ni surface',
  },
  'shape_file.not_read': {
    en: 'This browser cannot read it: it is a folder, or it was moved or changed meanwhile',
    fr: 'Ce navigateur ne peut pas le lire : c’est un dossier, ou il a été déplacé ou modifié entre-temps',
  },
  'shape_file.archive': {
    en: 'It is an archive without a readable KML file (doc.kml)',
    fr: 'C’est une archive sans fichier KML lisible (doc.kml)',
  },

  'left_out.heights': {
    en: '{n, plural, one {one height} other {# heights}}',
    fr: '{n, plural, one {une altitude} other {# altitudes}}',
  },
  'left_out.properties': {
    en: 'what is written beside {n, plural, one {one shape} other {# shapes}}',
    fr: 'ce qui est écrit à côté de {n, plural, one {une forme} other {# formes}}',
  },
  'left_out.without_shape': {
    en: '{n, plural, one {one place} other {# places}} without a shape',
    fr: '{n, plural, one {un lieu} other {# lieux}} sans forme',
  },
  'left_out.links': {
    en: '{n, plural, one {one link} other {# links}} to elsewhere; nothing was fetched',
    fr: '{n, plural, one {un lien} other {# liens}} vers ailleurs ; rien n’a été téléchargé',
  },
  'left_out.overlays': {
    en: '{n, plural, one {one picture} other {# pictures}} laid over the map',
    fr: '{n, plural, one {une image posée} other {# images posées}} sur la carte',
  },
  'left_out.models': {
    en: '{n, plural, one {one model} other {# models}} in three dimensions',
    fr: '{n, plural, one {un modèle} other {# modèles}} en trois dimensions',
  },
  'left_out.tracks': {
    en: '{n, plural, one {one recorded track} other {# recorded tracks}}',
    fr: '{n, plural, one {une trace enregistrée} other {# traces enregistrées}}',
  },
};
