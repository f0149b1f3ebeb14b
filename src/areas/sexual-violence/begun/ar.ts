/** What the area says in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';
import { LAYERS } from './ar-layers.ts';
import { OBLIGATIONS } from './ar-obligations.ts';
import { PANELS } from './ar-panels.ts';
import { RULES } from './ar-rules.ts';

export const ARABIC: readonly Begun[] = [PANELS, LAYERS, RULES, OBLIGATIONS];
