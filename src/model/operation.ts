/**
 * What an operation is: everything that a person or a program can do here has one (src/operations.ts lists them all).
 * HTTP routes, CLI commands, OpenAPI, the reference pages and the access tests come from this.
 */
import type { z } from 'zod';
import type { From, SignIn } from './sign-in.ts';
import type { Problem } from './problems.ts';
import type { AreaDeclaration, Knowledge } from './area.ts';
import type { Exporting } from './exported.ts';
import type { Importing } from './imported.ts';
import type { AuditFilter, AuditHead, AuditLeaf, AuditState } from './audit.ts';
import type { LegalFrame } from './legal.ts';
import type { Message, Phrase } from './message.ts';
import type { Oma } from './oma.ts';
import type { Act, Actor, FieldGroup, Profile } from './rights.ts';

export const STAGES = [
  'collect',
  'verify',
  'understand',
  'plan',
  'respond',
  'report',
  'share',
  'train',
  'platform',
] as const;
export type Stage = (typeof STAGES)[number];

/** One transaction on one compartment. Only queries.ts files, db, audit and access call it. */
export interface Transaction {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Streams text-format COPY data into a table: `copy event (a, b) from stdin`. */
  copyIn(sql: string, chunks: AsyncIterable<Buffer | string> | Iterable<Buffer | string>): Promise<void>;
  /** Streams COPY data out: `copy event to stdout`. */
  copyOut(sql: string): AsyncIterable<Buffer>;
}

/** Seals and opens payloads under a key of their own (domain.md 8.5c). */
export interface Sealer {
  /** Encrypts `plain` under a new key; `wrapped` gives that key again, with the installation's master key and only so. */
  seal(plain: Buffer): { sealed: Buffer; wrapped: Buffer };
  /** Throws Problem key_missing when the master key does not fit. */
  open(sealed: Buffer, wrapped: Buffer): Buffer;
}

/** A destroyed payload, as written down outside of the database: replayed when a backup is restored (8.5c). */
export interface Erasure {
  readonly compartment: string;
  readonly report: string;
  readonly reason: string;
  readonly proposedBy: string;
  readonly confirmedBy: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

export interface Context {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** Code of the operation or exercise whose compartment this is; '' for the shared schema. */
  readonly compartment: string;
  /** Now, in milliseconds since 1970 UTC. Tests fix it. */
  readonly now: number;
  readonly profile: Profile;
  readonly areas: readonly AreaDeclaration[];
  /** What belongs to no area and is used by all. */
  readonly crossCutting: Knowledge;
  /** Everything that can be done here (src/operations.ts), for the operation that lists it. */
  readonly operations: readonly Operation[];
  readonly sealer: Sealer;
  /** The registered importers and what they need: main hands them over, no stage knows one by name. */
  readonly importing: Importing;
  /** Writers of files: main hands them over. */
  readonly exporting: Exporting;
  /** The operation of this compartment. Throws Problem not_found when none has been described. */
  oma(): Promise<Oma>;
  /** Its legal frame as known at `known` (milliseconds UTC). */
  frame(known: number): Promise<LegalFrame>;
  /** Of an operation that `lists` operations: the names of those that the actor enters and that have been described, by code. */
  readonly omaNames: ReadonlyMap<string, Phrase>;
  /** Whether the actor may do `act` with this field group here (a decision already explained by access). */
  may(group: FieldGroup, act: Act): boolean;
  /** Whether the actor holds any role in this operation or exercise; where they hold none, it does not exist for them. */
  enters(code: string): boolean;
  /**
   * A refusal that is itself written down: `throw context.refusal(problem)` keeps what was written so far (a failed
   * sign-in is counted), leaves a leaf that says *refused*, and answers with the problem.
   */
  refusal(problem: Problem): Problem;
  /** Keyed hash of a short text, for what must be found again and never read: an address, a recovery code. */
  digest(text: string): Buffer;
  /** How people sign in to this installation. */
  readonly signIn: SignIn;
  /** From where the request comes. */
  readonly from: From;
  /** By what the actor may: a role, or emergency access that is open. Null: they may not. */
  why(group: FieldGroup, act: Act): Message | null;
  /** The kind of the compartment; what belongs to the installation as a whole is "shared". */
  readonly kind: 'operation' | 'exercise' | 'shared';
  /** Emergency access that the actor has open in this compartment. */
  readonly emergencies: readonly {
    readonly id: string;
    readonly group: FieldGroup;
    readonly until: number;
  }[];
  /** Says that values of a sensitive group (one of `also`) are in the answer: the leaf names these ids. None: nothing was shown. */
  disclose(group: FieldGroup, kind: string, ids: readonly string[]): void;
  /** Adds what the audit leaf of this request refers to: ids and codes, never values. */
  refer(kind: string, ...ids: string[]): void;
  /** Adds a hash to the leaf (an import gives the root of its rows), as hex. */
  attest(hash: string): void;
  /** Hash of the token of the session that asks; null for a command of the terminal. */
  readonly session: Buffer | null;
  /** Whether a role may be taken without an account: a demonstration, reached from this machine alone. */
  readonly demonstration: boolean;
  /** Every audit log of the installation, shared first. Access to these is the operation's own right. */
  readonly audit: {
    verify(): Promise<AuditState[]>;
    heads(): Promise<AuditHead[]>;
    /** Leaves of one log: the code of a compartment, or "shared". */
    leaves(log: string, filter: AuditFilter): Promise<AuditLeaf[]>;
  };
  /** Where destructions are written down outside of the database, to be replayed on restore. */
  readonly erasures: { append(line: Erasure): Promise<void> };
}

export interface Operation<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  C extends string = string,
> {
  /** `<noun>.<verb>` of the list: "board.read". */
  readonly code: C;
  readonly stage: Stage;
  readonly summary: Phrase;
  /** What it does, for the reference page: one to three sentences in plain English. */
  readonly about: string;
  readonly http: {
    /** Its answer starts a session (it has `token` and `expires`), or ends the one that asks: the cookie follows. */
    readonly session?: 'starts' | 'ends';
    readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
    readonly path: string;
    /** Its answer is a file (`exportedFile` of model/exported.ts). HTTP: a download; CLI: `--out`, or the standard output. */
    readonly file?: true;
    /** Its answer is bytes of this media type (`servedBytes` of model/exported.ts), for a program and not for a terminal. */
    readonly bytes?: string;
  };
  /** Words of the CLI command ("board", "audit verify"), if it has one. Positional arguments name input fields. */
  readonly cli?: { readonly command: string; readonly args?: readonly string[]; readonly fileArg?: string };
  /** Where it runs: in the compartment of an operation, in the shared schema, or without a database. */
  readonly runs: 'compartment' | 'shared';
  /** Whether it changes anything. What changes nothing runs in a read-only transaction. */
  readonly writes: boolean;
  /** Needs no sign-in. The exact list of these is held by a test. */
  readonly open?: true;
  /** Needs a sign-in and no role: about one's own account and nobody else's. Its list is held by a test too. */
  readonly own?: true;
  /** Input fields that hold a secret (a password, a code): no hash of them is kept, not even a keyed one. */
  readonly secret?: readonly string[];
  readonly needs: { readonly group: FieldGroup; readonly act: Act };
  /**
   * Field groups of which it shows something besides, to those alone who may read them; row security opens these and
   * that of `needs`, no others. It names what it showed of a sensitive one with `disclose`.
   */
  readonly also?: readonly FieldGroup[];
  /** Its leaf does not say who: telling what is kept apart must be safe (domain.md 8.5b). */
  readonly unnamed?: true;
  /** It is handed the names of the operations and exercises that the actor enters (`omaNames`): each stands in its own compartment. */
  readonly lists?: 'operations';
  /** Profiles in which it exists; all when left out. */
  readonly profiles?: readonly Profile[];
  /** Largest body in bytes, when it differs from the default of 1 MiB. */
  readonly body?: { readonly limit: number };
  /**
   * Name of the input field that takes a whole file (a GivenFile of model/imported.ts). HTTP: the body is the file as it
   * is (application/octet-stream) and the other fields come from the query; CLI: the last argument is its path.
   */
  readonly file?: string;
  readonly input: I;
  readonly output: O;
  run(context: Context, input: z.output<I>): Promise<z.input<O>>;
}

/** Gives an operation its types, its code included: `export const x = operation({...})`. */
export function operation<I extends z.ZodType, O extends z.ZodType, const C extends string>(
  op: Operation<I, O, C>,
): Operation<I, O, C> {
  return op;
}
