/**
 * A sixth area that nobody planned: `water`. It has one of everything, so that a test can register it and get its
 * panel, its figures and its check without a change elsewhere (architecture decision 7).
 */
import type { AreaDeclaration, Measure, Panel, Rule } from '#model/area.ts';
import type { Basis } from '#model/rule.ts';
import { say } from '#model/message.ts';
import type { Phrases } from '#model/message.ts';

const MEASURE: Measure = {
  code: 'water.people_without_water',
  version: '1',
  unit: 'people',
  counts: 'people',
  filter: { harms: ['water_cut'] },
  assessed: null,
  date: 'happened',
  disaggregate: ['sex', 'age'],
  addsWith: [],
};

const PANEL: Panel = {
  code: 'who_has_water',
  question: 6,
  measures: ['water.people_without_water'],
  layers: ['water_points'],
  fills: ['water.who_has_water.fills.1'],
};

const CUSTOM: Basis = {
  as: 'custom',
  instrument: 'ICRC_CUSTOM',
  article: '54',
  cite: 'ICRC customary law, no. 54',
  read: false,
  situations: ['iac', 'niac', 'occupation'],
};

const NEAR_WATER: Rule = {
  about: { categories: ['public_utilities'], layers: ['water_points'] },
  severities: ['today', 'unknown'],
  bases: [CUSTOM],
  next: ['water.near_water_point.next.ask', 'water.near_water_point.next.get'],
  tell: ['hs_adviser'],
  code: 'water.near_water_point',
  version: '1',
  evaluate: ({ objects, layers }) => [
    ...objects
      .filter((o) => o.category === 'public_utilities' && o.relation !== 'no_usable_position')
      .map((o) => ({
        rule: 'water.near_water_point',
        severity: 'today' as const,
        object: o.id,
        reason: say('water.near_water_point.reason', { name: o.name, distance: o.distance }),
        basis: [CUSTOM],
        next: [say('water.near_water_point.next.ask', { name: o.name })],
      })),
    ...(layers.some((l) => l.code === 'water_points' && l.state !== 'missing')
      ? []
      : [
          {
            rule: 'water.near_water_point',
            severity: 'unknown' as const,
            object: null,
            reason: say('layer.water_points.missing'),
            basis: [CUSTOM],
            next: [say('water.near_water_point.next.get')],
          },
        ]),
  ],
};

const WORDS: Phrases = {
  'area.water': { en: 'Water', fr: 'Eau' },
  'harm_water.water_cut': { en: 'Water cut', fr: 'Eau coupée' },
  'harm_water.water_cut.meaning': { en: 'People lost their water', fr: 'Des personnes ont perdu leur eau' },
  'object_type.well': { en: 'Water point', fr: 'Point d’eau' },
  'object_type.well.meaning': { en: 'A well, pump or tap', fr: 'Un puits, une pompe ou un robinet' },
  'layer.water_points': { en: 'water points', fr: 'points d’eau' },
  'layer.water_points.meaning': { en: 'Wells, pumps and taps.', fr: 'Puits, pompes et robinets.' },
  'layer.water_points.missing': { en: 'No water points are loaded.', fr: 'Aucun point d’eau n’est chargé.' },
  'measure.water.people_without_water': {
    en: 'People reported without water',
    fr: 'Personnes signalées sans eau',
  },
  'measure.water.people_without_water.definition': {
    en: 'People whom a source reports without water. By source; not assessed.',
    fr: 'Personnes qu’une source signale sans eau. Par source ; non évalué.',
  },
  'water.who_has_water.answer': {
    en: '{high, plural, one {# person was} other {# people were}} reported without water in {place} (source: {source}).',
    fr: '{high, plural, one {# personne a été signalée} other {# personnes ont été signalées}} sans eau à {place} (source : {source}).',
  },
  'water.who_has_water.possible': { en: 'There may be more.', fr: 'Il y en a peut-être plus.' },
  'water.who_has_water.none': {
    en: 'No source reports anyone without water in {place}; this is not proof that all have water.',
    fr: 'Aucune source ne signale de personnes sans eau à {place} ; cela ne prouve pas que toutes en ont.',
  },
  'water.who_has_water.unknown': {
    en: 'Unknown: nothing is known of water.',
    fr: 'Inconnu : on ne sait rien de l’eau.',
  },
  'water.who_has_water.fills.1': {
    en: 'Reports on water (collect).',
    fr: 'Des rapports sur l’eau (collecter).',
  },
  'rule.water.near_water_point.meaning': {
    en: 'Water points are civilian and indispensable.',
    fr: 'Les points d’eau sont civils et indispensables.',
  },
  'rule.water.near_water_point': { en: 'Water points', fr: 'Points d’eau' },
  'water.near_water_point.reason': {
    en: '{name} is {metres__distance} away.',
    fr: '{name} est à {metres__distance}.',
  },
  'water.near_water_point.next.ask': {
    en: 'Ask who draws water at {name}.',
    fr: 'Demandez qui puise l’eau à {name}.',
  },
  'water.near_water_point.next.get': {
    en: 'Get a list of water points.',
    fr: 'Obtenez une liste des points d’eau.',
  },
  'ask.who_fetches_water': { en: 'Who fetches water, and when?', fr: 'Qui va chercher l’eau, et quand ?' },
};

export const WATER: AreaDeclaration = {
  code: 'water',
  codeLists: [
    {
      list: 'harm_water',
      standard: 'harm_water',
      version: '1',
      unit: 'people',
      codes: [{ code: 'water_cut', source: 'house', read: true, since: '2026-11-23' }],
    },
  ],
  standards: [],
  objectTypes: [{ code: 'well', category: 'public_utilities', kind: 'object' }],
  layers: [{ code: 'water_points', kind: 'objects', staleAfter: 180, neededByCheck: true }],
  measures: [MEASURE],
  panels: [PANEL],
  rules: [NEAR_WATER],
  questions: [{ code: 'who_fetches_water', askOf: 'genad' }],
  words: WORDS,
};
