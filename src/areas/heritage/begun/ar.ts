/** What the area says in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';
import { ACTIVITIES } from './ar-activities.ts';
import { OBJECTS } from './ar-objects.ts';
import { OBLIGATIONS } from './ar-obligations.ts';
import { PANELS } from './ar-panels.ts';
import { REGIMES } from './ar-regimes.ts';
import { RULES } from './ar-rules.ts';

export const ARABIC: readonly Begun[] = [PANELS, OBJECTS, RULES, ACTIVITIES, OBLIGATIONS, REGIMES];
