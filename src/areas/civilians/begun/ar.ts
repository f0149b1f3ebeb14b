/** What the area says in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';
import { INDICATORS } from './ar-indicators.ts';
import { LAYERS } from './ar-layers.ts';
import { MEASURES } from './ar-measures.ts';
import { OBJECTS } from './ar-objects.ts';
import { PANELS } from './ar-panels.ts';

export const ARABIC: readonly Begun[] = [PANELS, MEASURES, LAYERS, INDICATORS, OBJECTS];
