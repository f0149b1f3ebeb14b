import type { Phrases } from '#model/message.ts';
import { WINDOW_EN, WINDOW_FR } from '#words/pieces.ts';
import { terms } from '../terms.ts';

const CODES: Phrases = {
  ...terms('cp_kind', {
    immovable_monument: [
      'Monument',
      'A monument of architecture, art or history',
      'Monument',
      'Un monument d’architecture, d’art ou d’histoire',
    ],
    archaeological_site: [
      'Archaeological site',
      'A place with remains of the past',
      'Site archéologique',
      'Un lieu qui garde des vestiges du passé',
    ],
    group_of_buildings: [
      'Group of buildings',
      'Buildings that matter as a whole',
      'Groupe de constructions',
      'Des constructions qui comptent par leur ensemble',
    ],
    museum: [
      'Museum',
      'A building that shows cultural property',
      'Musée',
      'Un édifice qui expose des biens culturels',
    ],
    library: ['Library', 'A building that keeps books', 'Bibliothèque', 'Un édifice qui conserve des livres'],
    archive: [
      'Archive',
      'A building that keeps records',
      'Archives',
      'Un édifice qui conserve des documents',
    ],
    refuge: [
      'Refuge',
      'A shelter for movable cultural property',
      'Refuge',
      'Un abri pour des biens culturels meubles',
    ],
    centre_containing_monuments: [
      'Centre containing monuments',
      'A place with a large amount of cultural property',
      'Centre monumental',
      'Un lieu qui contient un nombre important de biens culturels',
    ],
    movable_collection: [
      'Collection',
      'A collection of books, archives, objects or art',
      'Collection',
      'Une collection de livres, d’archives, d’objets ou d’œuvres',
    ],
    movable_object: [
      'Object',
      'A work of art, a manuscript, a book, an object',
      'Objet',
      'Une œuvre d’art, un manuscrit, un livre, un objet',
    ],
    place_of_worship: [
      'Place of worship',
      'A place where people worship; in doubt it is civilian',
      'Lieu de culte',
      'Un lieu où l’on prie ; en cas de doute, il est civil',
    ],
    underwater: [
      'Underwater heritage',
      'Remains that lie under water',
      'Patrimoine subaquatique',
      'Des vestiges sous l’eau',
    ],
    intangible_linked_place: [
      'Place of living heritage',
      'A place that a living tradition is tied to',
      'Lieu de patrimoine vivant',
      'Un lieu lié à une tradition vivante',
    ],
  }),
  ...terms('protection_regime', {
    general: [
      'General protection',
      'Holds for all cultural property, listed or not; also where the regime is unknown',
      'Protection générale',
      'Vaut pour tout bien culturel, inscrit ou non ; aussi quand le régime est inconnu',
    ],
    special: [
      'Special protection',
      'Entered in the international register of 1954',
      'Protection spéciale',
      'Inscrit au registre international de 1954',
    ],
    enhanced: [
      'Enhanced protection',
      'On the list of the Second Protocol of 1999',
      'Protection renforcée',
      'Sur la liste du Deuxième Protocole de 1999',
    ],
    enhanced_provisional: [
      'Provisional enhanced protection',
      'As enhanced, until the regular procedure ends',
      'Protection renforcée provisoire',
      'Comme la protection renforcée, jusqu’à la fin de la procédure',
    ],
    unlisted_presumed: [
      'Unlisted, presumed civilian',
      'Of local value, worship or history; in doubt civilian',
      'Non inscrit, présumé civil',
      'De valeur locale, de culte ou d’histoire ; en cas de doute, civil',
    ],
  }),
};

const PANEL: Phrases = {
  'heritage.sites.answer': {
    en: `{events, plural, one {One incident} other {# incidents}} of damage to cultural sites {events, plural, one {was} other {were}} reported in {place} ${WINDOW_EN} (source: {source}; not assessed; who did it is kept apart).`,
    fr: `{events, plural, one {Un incident de dommage à un site culturel a été signalé} other {# incidents de dommage à des sites culturels ont été signalés}} : {place}, ${WINDOW_FR} (source : {source} ; non évalué ; l’auteur est traité à part).`,
  },
  'heritage.sites.possible': {
    en: '{events, plural, one {One more incident} other {# more incidents}} may belong to this period or place: the source is not more exact (source: {source}).',
    fr: '{events, plural, one {Un autre incident appartient} other {# autres incidents appartiennent}} peut-être à cette période ou à ce lieu : la source n’est pas plus précise (source : {source}).',
  },
  'heritage.sites.none': {
    en: 'No source reports damage to a cultural site in {place}; this is not proof that nothing happened.',
    fr: 'Aucune source ne signale de dommage à un site culturel ({place}) ; cela ne prouve pas qu’il ne s’est rien passé.',
  },
  'heritage.sites.unknown': {
    en: 'Unknown: no source here looks at what happens to cultural sites, so damage to them would not be seen.',
    fr: 'Inconnu : aucune source ici ne regarde ce qui arrive aux sites culturels ; un dommage ne serait pas vu.',
  },
  'heritage.sites.fills.1': {
    en: 'The layer of the cultural inventory: national and local registers, academia, UNESCO lists (understand).',
    fr: 'La couche de l’inventaire culturel : registres nationaux et locaux, université, listes de l’UNESCO (comprendre).',
  },
  'heritage.sites.fills.2': {
    en: 'Reports of damage, looting or use of sites, with images before and after (collect).',
    fr: 'Des rapports de dommage, de pillage ou d’usage de sites, avec images avant et après (collecter).',
  },
  'heritage.sites.fills.3': {
    en: 'Condition assessments (verify).',
    fr: 'Des évaluations d’état (vérifier).',
  },
  'heritage.sites.fills.4': {
    en: 'Guard and handover cases with their next steps (plan).',
    fr: 'Les dossiers de garde et de transfert avec leurs prochaines étapes (planifier).',
  },
};

export const WORDS: Phrases = {
  'area.heritage': { en: 'Cultural property protection', fr: 'Protection des biens culturels' },
  'code_list.cp_kind': { en: 'Kinds of cultural property', fr: 'Types de biens culturels' },
  'code_list.protection_regime': { en: 'Regimes of protection', fr: 'Régimes de protection' },
  ...CODES,
  ...PANEL,

  'layer.cultural_inventory': { en: 'cultural inventory', fr: 'inventaire culturel' },
  'layer.special_status_sites': { en: 'sites of special status', fr: 'sites à statut spécial' },
  'layer.special_status_sites.meaning': {
    en: 'Religious and cultural sites whose custody was agreed on by name.',
    fr: 'Sites religieux et culturels dont la garde a été convenue nommément.',
  },
  'layer.world_heritage': { en: 'World Heritage List', fr: 'Liste du patrimoine mondial' },
  'layer.world_heritage.meaning': {
    en: 'Sites that UNESCO lists as of outstanding value to the world, natural ones among them. It is no inventory of a country’s cultural property.',
    fr: 'Sites que l’UNESCO inscrit pour leur valeur universelle exceptionnelle, naturels compris. Ce n’est pas un inventaire des biens culturels d’un pays.',
  },
  'layer.world_heritage.missing': {
    en: 'The World Heritage List is not loaded: which of its sites lie here is unknown.',
    fr: 'La Liste du patrimoine mondial n’est pas chargée : on ignore lesquels de ses sites se trouvent ici.',
  },
  'layer.cultural_inventory.meaning': {
    en: 'Sites of culture, history and worship of the operation, listed or not; natural sites alone do not make one.',
    fr: 'Sites de culture, d’histoire et de culte de l’opération, inscrits ou non ; des sites naturels seuls n’en font pas un.',
  },
  'layer.cultural_inventory.missing': {
    en: 'No cultural inventory is loaded.',
    fr: 'Aucun inventaire culturel n’est chargé.',
  },

  'measure.heritage.sites_damaged': {
    en: 'Reported incidents of damage to cultural sites',
    fr: 'Incidents signalés de dommage à des sites culturels',
  },
  'measure.heritage.sites_damaged.definition': {
    en: 'Incidents in which a source reports a cultural site damaged, classified by its kind; a site damaged twice counts twice. Damage and who did it are separate records.',
    fr: 'Incidents où une source signale un site culturel endommagé, classé par type ; un site endommagé deux fois compte deux fois. Le dommage et son auteur sont des enregistrements séparés.',
  },

  'ask.places_that_matter': {
    en: 'Which places matter to the people here, whether listed or not?',
    fr: 'Quels lieux comptent pour les gens d’ici, inscrits ou non ?',
  },
  'ask.days_of_worship': {
    en: 'When are worship, burials and feasts held, and by whom?',
    fr: 'Quand ont lieu le culte, les enterrements et les fêtes, et de qui ?',
  },
};
