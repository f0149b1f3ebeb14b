/** What is said in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from './begun.ts';
import { ABOUT } from './uk/about.ts';
import { ANSWERS } from './uk/answers.ts';
import { BOARD } from './uk/board.ts';
import { CHECK } from './uk/check.ts';
import { CHECK_MORE } from './uk/check-more.ts';
import { CUSTODY } from './uk/custody.ts';
import { FIGURES } from './uk/figures.ts';
import { FRAME } from './uk/frame.ts';
import { READINGS } from './uk/readings.ts';
import { RIGHTS } from './uk/rights.ts';
import { SHAPES } from './uk/shapes.ts';
import { SIGN_IN } from './uk/sign-in.ts';
import { UNITS } from './uk/units.ts';

export const UKRAINIAN: readonly Begun[] = [
  FRAME,
  SIGN_IN,
  BOARD,
  CHECK,
  CHECK_MORE,
  ANSWERS,
  CUSTODY,
  FIGURES,
  READINGS,
  RIGHTS,
  SHAPES,
  ABOUT,
  UNITS,
];
