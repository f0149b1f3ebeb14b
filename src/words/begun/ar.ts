/** What is said in Arabic so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from './begun.ts';
import { ABOUT } from './ar/about.ts';
import { ANSWERS } from './ar/answers.ts';
import { BOARD } from './ar/board.ts';
import { CHECK } from './ar/check.ts';
import { CHECK_MORE } from './ar/check-more.ts';
import { CUSTODY } from './ar/custody.ts';
import { FIGURES } from './ar/figures.ts';
import { FRAME } from './ar/frame.ts';
import { READINGS } from './ar/readings.ts';
import { RIGHTS } from './ar/rights.ts';
import { SHAPES } from './ar/shapes.ts';
import { SIGN_IN } from './ar/sign-in.ts';
import { UNITS } from './ar/units.ts';

export const ARABIC: readonly Begun[] = [
  FRAME,
  SIGN_IN,
  BOARD,
  FIGURES,
  READINGS,
  CHECK,
  CHECK_MORE,
  SHAPES,
  ANSWERS,
  CUSTODY,
  RIGHTS,
  ABOUT,
  UNITS,
];
