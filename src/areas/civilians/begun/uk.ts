/** What the area says in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';
import { ACTIVITIES } from './uk-activities.ts';
import { HARMS } from './uk-harms.ts';
import { INDICATORS } from './uk-indicators.ts';
import { LAYERS } from './uk-layers.ts';
import { MEASURES } from './uk-measures.ts';
import { OBJECTS } from './uk-objects.ts';
import { OBLIGATIONS } from './uk-obligations.ts';
import { PANELS } from './uk-panels.ts';
import { RULES } from './uk-rules.ts';

export const UKRAINIAN: readonly Begun[] = [
  PANELS,
  MEASURES,
  LAYERS,
  INDICATORS,
  OBJECTS,
  HARMS,
  RULES,
  ACTIVITIES,
  OBLIGATIONS,
];
