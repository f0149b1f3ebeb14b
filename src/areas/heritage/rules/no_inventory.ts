import { INVENTORY_BASIS } from '../bases.ts';
import { layerRule } from '../../layer-rule.ts';
import { both } from '../../rule-said.ts';

/**
 * An operation without an inventory of cultural sites is warned (T-071). Natural sites of the World Heritage List do not
 * make one: what protects culture is H54 and custom, listed or not.
 */
export const NO_INVENTORY = layerRule({
  code: 'heritage.no_inventory',
  version: '2',
  title: both(
    'Cultural sites that this check cannot see',
    'Sites culturels que cette vérification ne voit pas',
  ),
  meaning: both(
    'Without a cultural inventory, which sites of culture, history and worship lie here is unknown; natural World Heritage sites make none.',
    'Sans inventaire culturel, on ignore quels sites de culture, d’histoire et de culte se trouvent ici ; des sites naturels du patrimoine mondial n’en font pas un.',
  ),
  layers: ['cultural_inventory'],
  missing: both(
    'No cultural inventory is loaded: which cultural and religious sites lie here is unknown. Natural World Heritage sites do not count as one.',
    'Aucun inventaire culturel n’est chargé : on ignore quels sites culturels et religieux se trouvent ici. Les sites naturels du patrimoine mondial n’en tiennent pas lieu.',
  ),
  stale: both(
    'The cultural inventory is of {vintage, date, ::yMMMM} and stale; {withoutPosition, number} of {objects, number} have no usable position.',
    'L’inventaire culturel est périmé ({vintage, date, ::yMMMM}) ; {withoutPosition, number} sur {objects, number} n’ont pas de position utilisable.',
  ),
  bases: INVENTORY_BASIS,
  next: {
    ask: both(
      'First ask the national heritage authority, local religious leaders and a university which places matter here.',
      'Demandez d’abord à l’autorité nationale du patrimoine, aux responsables religieux locaux et à une université quels lieux comptent ici.',
    ),
    presume: both(
      'Until then treat every place of worship, graveyard, monument, museum and library met as protected, with or without a sign.',
      'D’ici là, traitez tout lieu de culte, cimetière, monument, musée et bibliothèque rencontré comme protégé, avec ou sans signe distinctif.',
    ),
  },
  tell: ['cpp_officer', 'legad'],
});
