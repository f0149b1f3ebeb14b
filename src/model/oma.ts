/** An operation, mission or activity (OMA), or an exercise: what everything is scoped to (domain.md 8.1). */
import type { Phrase } from './message.ts';

export interface Oma {
  readonly code: string;
  readonly names: Phrase;
  readonly kind: 'operation' | 'mission' | 'activity' | 'exercise';
  readonly phase: 'prevention' | 'planning' | 'deployment' | 'execution' | 'transition' | 'closed';
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** IANA zone in which its days are cut. */
  readonly zone: string;
  /** Moment at which it opens when nobody says another ("2021-09-09"); null: now. */
  readonly opensAt: string | null;
  readonly demonstration: boolean;
  readonly settings: OmaSettings;
}

/** What an operation sets for itself. */
export interface OmaSettings {
  /** Said wherever the operation is shown: what its names and boundaries do not decide. Null: nothing is said. */
  readonly statusNote: Phrase | null;
  /** How the whole is called where no boundary of the whole is held. */
  readonly areaName: string | null;
  /** Bodies that may authorise a handover of custody (R-CPP-06). None: nobody has said who may, so nothing is authorised. */
  readonly handoverAuthorities: readonly string[];
}

export const NO_SETTINGS: OmaSettings = { statusNote: null, areaName: null, handoverAuthorities: [] };
