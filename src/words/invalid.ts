/** What is wrong with one field among several, by the kind of issue that its schema found. `expected` is the schema's own word. */
import type { Phrase, Phrases } from '#model/message.ts';
import { when } from './pieces.ts';

function issue(en: string, fr: string): Phrase {
  return {
    en: `${en}${when('expected', ' ({expected})')}.`,
    fr: `${fr}${when('expected', ' ({expected})')}.`,
  };
}

export const INVALID: Phrases = {
  'invalid.invalid_type': issue('It is missing or of another type', 'Absent, ou d’un autre type'),
  'invalid.invalid_value': issue('It is none of the values allowed', 'Ce n’est aucune des valeurs permises'),
  'invalid.invalid_format': issue('It is not written as it must be', 'Ce n’est pas écrit comme il faut'),
  'invalid.too_big': issue('It is too large or too long', 'C’est trop grand ou trop long'),
  'invalid.too_small': issue('It is too small or too short', 'C’est trop petit ou trop court'),
  'invalid.not_multiple_of': issue(
    'It is not a multiple of what is asked',
    'Ce n’est pas un multiple de ce qui est demandé',
  ),
  'invalid.unrecognized_keys': issue('It holds fields that are not known', 'Il y a des champs inconnus'),
  'invalid.invalid_union': issue('It has none of the forms allowed', 'Ce n’est aucune des formes permises'),
  'invalid.invalid_key': issue('One of its keys is not allowed', 'Une de ses clés n’est pas permise'),
  'invalid.invalid_element': issue(
    'One of its elements is not allowed',
    'Un de ses éléments n’est pas permis',
  ),
  'invalid.custom': issue('It does not hold together', 'Ce n’est pas cohérent'),
};
