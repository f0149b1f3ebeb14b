/** What the area says in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';

export const ARABIC: readonly Begun[] = [];
