/** What is said in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from './begun.ts';
import { BOARD } from './ar/board.ts';
import { CHECK } from './ar/check.ts';
import { FRAME } from './ar/frame.ts';

export const ARABIC: readonly Begun[] = [FRAME, BOARD, CHECK];
