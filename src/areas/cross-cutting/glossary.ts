/** Terms of the screen that belong to no area. */
import { ACCESS } from './glossary/access.ts';
import { EVIDENCE } from './glossary/evidence.ts';
import { FIGURES } from './glossary/figures.ts';
import { LAW } from './glossary/law.ts';
import { TIME_AND_PLACE } from './glossary/time_and_place.ts';

export const GLOSSARY = [LAW, TIME_AND_PLACE, FIGURES, EVIDENCE, ACCESS];
