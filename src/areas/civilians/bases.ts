/** Where the duties of this area's rules come from, and in which situations as law (domain.md 3.4, 8.5a). Custom: ICRC study, from knowledge. */
import type { Basis } from '#model/rule.ts';

const INTERNATIONAL = ['iac', 'occupation'] as const;
const INTERNAL = ['niac'] as const;
const ARMED = ['iac', 'niac', 'occupation'] as const;

export const MEDICAL_BASIS: readonly Basis[] = [
  { as: 'treaty', cite: 'GC I 19', treaty: 'GC', situations: INTERNATIONAL },
  { as: 'treaty', cite: 'GC IV 18', treaty: 'GC', situations: INTERNATIONAL },
  { as: 'treaty', cite: 'API 12', treaty: 'API', situations: INTERNATIONAL },
  { as: 'treaty', cite: 'APII 11', treaty: 'APII', situations: INTERNAL },
  { as: 'custom', cite: 'ICRC customary rule 28', situations: ARMED },
  { as: 'policy', cite: 'UNSCR 2286 (2016)' },
];

export const DISPLACEMENT_BASIS: readonly Basis[] = [
  { as: 'treaty', cite: 'API 51', treaty: 'API', situations: INTERNATIONAL },
  { as: 'treaty', cite: 'APII 13', treaty: 'APII', situations: INTERNAL },
  { as: 'custom', cite: 'ICRC customary rules 1, 22', situations: ARMED },
  { as: 'policy', cite: 'NATO policy for the protection of civilians (2016), para 15' },
];

/** In doubt it is civilian, and what is not known must be found out first. */
export const DOUBT_BASIS: readonly Basis[] = [
  { as: 'treaty', cite: 'API 50(1), 52(3), 57(1)', treaty: 'API', situations: INTERNATIONAL },
  { as: 'custom', cite: 'ICRC customary rules 15, 16', situations: ARMED },
  { as: 'policy', cite: 'NATO policy for the protection of civilians (2016), para 15' },
];
