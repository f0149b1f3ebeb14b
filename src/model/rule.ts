/**
 * What a rule of the planning check is given and what it gives back. Nothing here carries a weapon, an effect,
 * an aim point or an occupancy (nevers 2, 15): a rule says what is protected, why, and who must be asked.
 */
import type { Message } from './message.ts';
import type { LegalFrame, Situation } from './legal.ts';

/** Five levels of urgency (ui.md rule 3). `unknown` is a level of its own, never below. */
export const SEVERITIES = ['act_now', 'today', 'watch', 'note', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How an object stands to the shape: three lists (ui.md, "The check"). */
export type Relation = 'inside' | 'near' | 'may_be_inside' | 'no_usable_position';

export interface CheckedObject {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly category: string;
  readonly layer: string;
  readonly relation: Relation;
  /** Metres from the shape's edge to the point, 0 inside; null without a point. */
  readonly distance: number | null;
  readonly uncertainty: number | null;
  /** District codes one of which contains it. */
  readonly within: readonly string[];
  readonly status: string;
  /** Regimes that a source says it is under ("special", "enhanced", "world_heritage"); none said: general, presumed. */
  readonly regimes: readonly string[];
}

export interface CheckedLayer {
  readonly code: string;
  readonly state: 'present' | 'stale' | 'missing';
  /** Last day that its source speaks of ("2019-10-31"), or null. */
  readonly vintage: string | null;
  readonly objects: number;
  readonly withoutPosition: number;
}

export interface Activity {
  /** Code of the kind of activity: "convoy", "patrol", "construction". */
  readonly kind: string;
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  /** Metres: how near is near. */
  readonly within: number;
}

export interface RuleInput {
  readonly activity: Activity;
  readonly objects: readonly CheckedObject[];
  readonly layers: readonly CheckedLayer[];
  readonly frame: LegalFrame;
}

/** Where a rule's duty comes from, and as what it holds (T-077, domain.md 8.5a). */
export interface Basis {
  /** `treaty`, `custom`, `policy`, `value`. */
  readonly as: 'treaty' | 'custom' | 'policy' | 'value';
  /** Code of the registered instrument. Words: `cite.<instrument>`, its short name. */
  readonly instrument: string;
  /** "12", "IV 18", "L97": what follows the short name in every language; null: the whole of it. */
  readonly article: string | null;
  /** Both in English: "API 12". */
  readonly cite: string;
  /** Whether that article was read for this register, or is from knowledge and must be shown so (domain.md: K). */
  readonly read: boolean;
  /** Treaty code of the frame that must be in force, when it is a treaty. */
  readonly treaty?: string;
  /** Situations of the frame in which it applies as law; elsewhere it is shown as policy. */
  readonly situations?: readonly Situation[];
}

export interface RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** Object it is about; null when it is about a layer or the whole activity. */
  readonly object: string | null;
  readonly reason: Message;
  readonly basis: readonly Basis[];
  readonly next: readonly Message[];
}
