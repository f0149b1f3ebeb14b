/** What is said in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from './begun.ts';
import { ANSWERS } from './ar/answers.ts';
import { BOARD } from './ar/board.ts';
import { CHECK } from './ar/check.ts';
import { CHECK_MORE } from './ar/check-more.ts';
import { CUSTODY } from './ar/custody.ts';
import { FRAME } from './ar/frame.ts';

import { SIGN_IN } from './ar/sign-in.ts';

export const ARABIC: readonly Begun[] = [FRAME, SIGN_IN, BOARD, CHECK, CHECK_MORE, ANSWERS, CUSTODY];
