/** What belongs to no one area, in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';
import { APPROACH } from './ar-approach.ts';

export const ARABIC: readonly Begun[] = [APPROACH];
