/** The record of a site (domain.md 5.3): what it is, what it is for, where it is. Values of EAMENA as facts. */
import { codeTable } from '../../code-table.ts';
import { EAMENA, HOUSE, read } from '../../sources.ts';

const of = { ...EAMENA, unit: 'objects', of: 'object' } as const;

export const SITE = [
  codeTable(
    { ...of, list: 'site_name_type', en: 'Kind of name', fr: 'Type de nom' },
    `
    designation            | Designation | Désignation
    toponym                | Place name | Toponyme
    alternative_reference  | Other reference | Autre référence
    `,
  ),
  codeTable(
    { ...of, list: 'site_classification', en: 'Classification', fr: 'Classification' },
    `
    archaeological_site     | Archaeological site | Site archéologique
    archaeological_feature  | Archaeological feature | Structure archéologique
    structural_heritage     | Buildings and structures | Patrimoine bâti
    urban_heritage          | Urban heritage | Patrimoine urbain
    landscape_seascape      | Landscape or seascape | Paysage terrestre ou marin
    `,
    {
      ...HOUSE,
      lines: `
    object                  | Object | Objet
    `,
    },
  ),
  codeTable(
    { ...of, list: 'site_function', en: 'Function', fr: 'Fonction' },
    `
    agricultural_pastoral  | Agricultural or pastoral | Agricole ou pastorale
    defensive              | Defensive | Défensive
    domestic               | Domestic | Domestique
    educational            | Educational | Éducative
    entertainment          | Entertainment | Divertissement
    funerary_memorial      | Funerary or memorial | Funéraire ou mémorielle
    hunting_fishing        | Hunting or fishing | Chasse ou pêche
    hydrological           | Water | Hydraulique
    industrial             | Industrial | Industrielle
    infrastructure         | Infrastructure | Infrastructure
    maritime               | Maritime | Maritime
    military               | Military | Militaire | Of the past; says nothing about use today | Du passé ; ne dit rien de l’usage actuel
    public_institutional   | Public or institutional | Publique ou institutionnelle
    religious              | Religious | Religieuse
    status_monumental      | Status or monument | Prestige ou monument
    trade                  | Trade | Commerce
    unknown                | Unknown | Inconnue
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_geometry_qualifier',
      en: 'What a geometry shows',
      fr: 'Ce que montre une géométrie',
    },
    `
    property_boundary     | Boundary of the property | Limite de la propriété
    perimeter_polygon     | Perimeter | Périmètre
    footprint_polygon     | Footprint | Emprise
    buffer_polygon        | Buffer | Zone tampon
    center_point          | Centre point | Point central
    access_point          | Access point | Point d’accès
    site_datum_point      | Datum point | Point de référence
    vicinity_point        | Point in the vicinity | Point à proximité
    facade_point          | Façade point | Point de façade
    center_line           | Centre line | Axe
    circumscribed_polygon | Circumscribed shape | Forme circonscrite
    `,
  ),
  codeTable(
    {
      ...of,
      list: 'site_location_certainty',
      en: 'Certainty of the location',
      fr: 'Certitude de l’emplacement',
    },
    `
    definite   | Definite | Certaine
    high       | High | Élevée
    medium     | Medium | Moyenne
    low        | Low | Faible
    negligible | Negligible | Négligeable
    `,
  ),
  codeTable(
    { ...of, list: 'site_use', en: 'Use', fr: 'Occupation' },
    `
    occupied         | In use | Occupé
    partly_occupied  | Partly in use | Partiellement occupé
    vacant           | Vacant | Vacant
    not_applicable   | Not applicable | Sans objet
    unknown          | Unknown | Inconnue
    `,
  ),
  codeTable(
    {
      ...read('Object ID standard', null, 'object-id'),
      list: 'object_id_field',
      en: 'Fields of Object ID',
      fr: 'Champs d’Object ID',
      unit: 'fields',
      of: 'object',
    },
    `
    photographs              | Photographs | Photographies
    type                     | Type of object | Type d’objet
    measurements             | Measurements | Dimensions
    materials_techniques     | Materials and techniques | Matériaux et techniques
    inscriptions_markings    | Inscriptions and markings | Inscriptions et marques
    date_period              | Date or period | Date ou période
    maker                    | Maker | Auteur
    subject                  | Subject | Sujet
    title                    | Title | Titre
    distinguishing_features  | Distinguishing features | Signes distinctifs
    description              | Description | Description
    `,
  ),
];
