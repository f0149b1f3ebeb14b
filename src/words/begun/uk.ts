/** What is said in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from './begun.ts';
import { BOARD } from './uk/board.ts';
import { CHECK } from './uk/check.ts';
import { FRAME } from './uk/frame.ts';

export const UKRAINIAN: readonly Begun[] = [FRAME, BOARD, CHECK];
