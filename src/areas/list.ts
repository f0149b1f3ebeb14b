/** The registered areas. A new one is a folder and one line here; no stage, database or screen knows them by name. */
import type { AreaDeclaration } from '#model/area.ts';
import { CHILDREN } from './children/area.ts';
import { CIVILIANS } from './civilians/area.ts';
import { HERITAGE } from './heritage/area.ts';
import { SEXUAL_VIOLENCE } from './sexual-violence/area.ts';
import { TRAFFICKING } from './trafficking/area.ts';

export const AREAS: readonly AreaDeclaration[] = [
  TRAFFICKING,
  CHILDREN,
  SEXUAL_VIOLENCE,
  CIVILIANS,
  HERITAGE,
];
