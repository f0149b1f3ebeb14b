/** What is said in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from './begun.ts';
import { ANSWERS } from './uk/answers.ts';
import { BOARD } from './uk/board.ts';
import { CHECK } from './uk/check.ts';
import { CHECK_MORE } from './uk/check-more.ts';
import { CUSTODY } from './uk/custody.ts';
import { FRAME } from './uk/frame.ts';

import { SIGN_IN } from './uk/sign-in.ts';

export const UKRAINIAN: readonly Begun[] = [FRAME, SIGN_IN, BOARD, CHECK, CHECK_MORE, ANSWERS, CUSTODY];
