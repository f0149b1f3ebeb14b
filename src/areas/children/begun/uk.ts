/** What the area says in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';
import { PANELS } from './uk-panels.ts';
import { RULES } from './uk-rules.ts';

export const UKRAINIAN: readonly Begun[] = [PANELS, RULES];
