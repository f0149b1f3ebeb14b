/**
 * The legal frame of an operation (domain.md 8.5a): set and dated by the legal adviser. The platform cites; it does not find.
 */
import type { Basis } from './rule.ts';

export const SITUATIONS = ['iac', 'niac', 'occupation', 'no_armed_conflict', 'undetermined'] as const;
export type Situation = (typeof SITUATIONS)[number];

export interface TreatyStatus {
  /** "API", "APII", "H54", "P54", "P99", "GC". */
  readonly treaty: string;
  /** ISO 3166-1 alpha-3 of the State, or an organisation's code. */
  readonly state: string;
  /** Since when it binds ("YYYY-MM-DD"), or null when it does not or is not known. */
  readonly since: string | null;
  readonly inForce: 'yes' | 'no' | 'unknown';
  readonly note: string | null;
}

export interface LegalFrame {
  readonly situation: Situation;
  /** Day from which it holds ("YYYY-MM-DD"), or null when nobody has set one. */
  readonly since: string | null;
  readonly mandate: string | null;
  readonly treaties: readonly TreatyStatus[];
  readonly setBy: string | null;
}

/** Nobody has said: every rule is then shown as policy, and the more protective one (8.5a). */
export const UNDETERMINED: LegalFrame = {
  situation: 'undetermined',
  since: null,
  mandate: null,
  treaties: [],
  setBy: null,
};

/** Situations in which custom of armed conflict is law. */
const ARMED: readonly Situation[] = ['iac', 'niac', 'occupation'];

/**
 * As what a basis holds under a frame (domain.md 8.5a; T-077). Custom is law in armed conflict. A treaty is law only in
 * the situations that it speaks of, and only when every State of the frame that is listed for it is bound: one State
 * unbound, unknown or not listed, and it is shown as policy. Where nobody has set the situation all law is policy:
 * the more protective rule is shown, never as law. The platform cites; it does not find.
 */
export function holdsAs(basis: Basis, frame: LegalFrame): Basis['as'] {
  if (basis.as === 'policy' || basis.as === 'value') return basis.as;
  if (frame.situation === 'undetermined') return 'policy';
  const situations = basis.situations ?? (basis.as === 'custom' ? ARMED : SITUATIONS);
  if (!situations.includes(frame.situation)) return 'policy';
  if (basis.as === 'custom') return 'custom';
  const listed = frame.treaties.filter((t) => t.treaty === basis.treaty);
  return listed.length > 0 && listed.every((t) => t.inForce === 'yes') ? 'treaty' : 'policy';
}

/**
 * The frame as it holds on a day ("YYYY-MM-DD"): before its own first day nobody has set it, and a treaty that comes into
 * force for a State only later does not bind it yet.
 */
export function frameOn(frame: LegalFrame, day: string): LegalFrame {
  const treaties = frame.treaties.map((t) =>
    t.inForce === 'yes' && t.since !== null && t.since > day ? { ...t, inForce: 'no' as const } : t,
  );
  const early = frame.since !== null && frame.since > day;
  return { ...frame, treaties, situation: early ? 'undetermined' : frame.situation };
}
