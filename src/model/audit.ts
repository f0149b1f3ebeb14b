/** What the audit log of one compartment, or of the shared schema, says of itself (architecture decision 9). */

export interface AuditState {
  /** Which tree: the compartment's code, or "shared". */
  readonly log: string;
  readonly leaves: number;
  readonly sealed: number;
  /** Leaves that are written but not yet in the tree: the tail. */
  readonly unsealed: number;
  readonly heads: number;
  readonly root: string | null;
  readonly whole: boolean;
  /** Where it first fails, in one line for the person who looks into it. */
  readonly fault: string | null;
}

/** The newest signed head of a log: whoever keeps a copy can later show that nothing before it was changed. */
export interface AuditHead {
  readonly log: string;
  readonly size: number;
  /** Hex of the RFC 9162 root over the first `size` leaves. */
  readonly root: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly keyId: string;
  /** Ed25519 over "amparo audit head\n<log>\n<size>\n<root>\n<at>\n", base64. */
  readonly signature: string;
}

/** One leaf, as it is shown: ids and codes, never values. */
export interface AuditLeaf {
  readonly seq: number;
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly actor: string;
  readonly operation: string;
  readonly outcome: 'done' | 'refused';
  readonly refs: Readonly<Record<string, readonly string[]>>;
  /** Hex. */
  readonly hash: string;
  /** Its place in the tree; null: not yet sealed. */
  readonly index: number | null;
}

/** What is asked of the leaves; null: everything. */
export interface AuditFilter {
  readonly operation: string | null;
  readonly actor: string | null;
  readonly outcome: 'done' | 'refused' | null;
  /** Milliseconds since 1970 UTC. */
  readonly from: number | null;
  readonly to: number | null;
  /** An id or code among its references. */
  readonly reference: string | null;
  /** Only leaves before this sequence number. */
  readonly before: number | null;
  /** Codes of operations that are left out. */
  readonly without: readonly string[];
  readonly limit: number;
}
