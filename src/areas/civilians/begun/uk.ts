/** What the area says in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';

export const UKRAINIAN: readonly Begun[] = [];
