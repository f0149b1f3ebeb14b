/** What the area says in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';
import { INDICATORS } from './uk-indicators.ts';
import { LAYERS } from './uk-layers.ts';
import { MEASURES } from './uk-measures.ts';
import { PANELS } from './uk-panels.ts';

export const UKRAINIAN: readonly Begun[] = [PANELS, MEASURES, LAYERS, INDICATORS];
