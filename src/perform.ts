/**
 * The only way an operation runs: may they? is it valid? do it, write it down. Everything that http and cli do goes
 * through here, so nothing can be done without its reason, its schema and its leaf.
 */
import { z } from 'zod';
import { canonical } from '#model/canonical.ts';
import type { Exporting } from '#model/exported.ts';
import type { Importing } from '#model/imported.ts';
import { invalidInput } from '#model/invalid.ts';
import { Problem } from '#model/problems.ts';
import type { AreaDeclaration, Knowledge } from '#model/area.ts';
import type { Phrase } from '#model/message.ts';
import type { Context, Operation, Transaction } from '#model/operation.ts';
import { SENSITIVE_GROUPS, type Act, type Actor, type FieldGroup, type Profile } from '#model/rights.ts';
import { NO_SIGN_IN, FROM_TERMINAL, type From, type SignIn } from '#model/sign-in.ts';
import { decide, groupDecision } from '#access/decide.ts';
import { mayOpenEmergency, openEmergencies, type OpenEmergency } from '#access/emergency.ts';
import { actorIn, enters, withSecondFactor } from '#access/held.ts';
import { writeLeaf } from '#audit/leaf.ts';
import { auditOf } from '#audit/logs.ts';
import type { CompartmentRow, Database } from '#db/database.ts';
import { readFrame, readNames, readOma } from '#db/oma.ts';
import type { Secrets } from '#db/secrets.ts';

export interface House {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly areas: readonly AreaDeclaration[];
  readonly crossCutting: Knowledge;
  readonly operations: readonly Operation[];
  readonly profile: Profile;
  /** Whether roles may be taken without an account; false when left out. */
  readonly demonstration?: boolean;
  /** How people sign in; when left out, by password and passkey, with a second factor for sensitive roles. */
  readonly signIn?: SignIn;
  readonly importing: Importing;
  readonly exporting: Exporting;
  /** Milliseconds since 1970 UTC. */
  now(): number;
}

export interface Request {
  readonly actor: Actor | null;
  /** Code of the operation or exercise; ignored by operations of the shared schema. */
  readonly compartment: string | null;
  readonly input: unknown;
  /** Hash of the session's token, when there is one. */
  readonly session?: Buffer | null;
  /** From where it comes; left out at the terminal. */
  readonly from?: From;
}

/** Runs an operation. Throws a Problem; what it had begun to write is then gone. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  house: House,
  op: Operation<I, O>,
  request: Request,
): Promise<z.output<O>> {
  // Who has not signed in learns nothing of which operations there are.
  if (!request.actor && !op.open)
    throw new Problem('not_signed_in', { params: { reason: 'access.not_signed_in' } });
  const row = op.runs === 'shared' ? null : await compartmentRow(house, request.compartment);
  const kind = row ? row.kind : 'shared';
  const { actor, emergencies } = await admitted(house, op as unknown as Operation, request.actor, row);
  const parsed = op.input.safeParse(request.input);
  if (!parsed.success) throw invalidInput(parsed.error);

  // What leaves the house is written down like what is changed in it (domain.md R-PL-03: each export is logged with its hash).
  let leaves = op.writes || op.needs.act === 'export' || SENSITIVE_GROUPS.includes(op.needs.group);
  const roles = actor?.roles ?? [];
  const why = (group: FieldGroup, act: Act) => groupDecision(roles, group, act, house.profile, emergencies);
  // Row security opens what the operation says that it shows, and of that only what this person may see.
  const groups = [...new Set([op.needs.group, ...(op.also ?? [])])];
  const readGroups = groups.filter((g) => why(g, 'read') !== null);
  const sensitive = SENSITIVE_GROUPS.filter((g) => readGroups.includes(g));
  const access = {
    write: leaves || sensitive.length > 0,
    readGroups,
    writeGroups: groups.filter((g) => why(g, 'write') !== null),
  };
  const omaNames = op.lists === 'operations' ? await namesEntered(house, request.actor) : NO_NAMES;
  const refs: Record<string, string[]> = {};
  let refusal: Problem | null = null;
  const refer = (what: string, ...ids: string[]): void => void (refs[what] ??= []).push(...ids);
  let attested: string | null = null;
  let answer: unknown;
  const work = async (tx: Transaction): Promise<void> => {
    const context: Context = {
      tx,
      actor: actor ?? { label: 'anyone', roles: [], demonstration: false },
      compartment: row?.code ?? '',
      now: house.now(),
      profile: house.profile,
      areas: house.areas,
      crossCutting: house.crossCutting,
      operations: house.operations,
      sealer: house.secrets.sealer,
      importing: house.importing,
      exporting: house.exporting,
      oma: () => readOma(tx),
      frame: (known) => readFrame(tx, known),
      omaNames,
      enters: (code) => request.actor === null || enters(request.actor, code),
      refusal: (problem) => (refusal = problem),
      digest: (text) => house.secrets.contentHash(text),
      signIn: house.signIn ?? NO_SIGN_IN,
      from: request.from ?? FROM_TERMINAL,
      may: (group, act) => why(group, act) !== null,
      why,
      kind,
      emergencies,
      refer,
      disclose(group, what, ids) {
        if (!readGroups.includes(group)) throw new Error(`${op.code} shows ${group}, and does not say so`);
        if (ids.length === 0) return;
        leaves = true;
        refer(what, ...ids);
      },
      attest: (hash) => void (attested = hash),
      session: request.session ?? null,
      demonstration: house.demonstration ?? false,
      audit: auditOf(house.database, house.secrets.auditPem),
      erasures: house.secrets.erasures,
    };
    const result = await op.run(context, parsed.data).catch((error: unknown) => {
      if (refusal === null || error !== refusal) throw error;
      return null;
    });
    const checked = refusal ? null : op.output.safeParse(result);
    if (checked && !checked.success)
      throw new Problem('output_undeclared', { params: { operation: op.code, where: where(checked.error) } });
    answer = checked?.data;
    if (leaves) {
      const used = emergencies.filter(
        (e) => groups.includes(e.group) && why(e.group, 'read')?.code === 'access.by_emergency',
      );
      if (used.length > 0) refer('emergency', ...used.map((e) => e.id));
      await writeLeaf(tx, {
        at: context.now,
        actor: op.unnamed ? UNNAMED : context.actor.label,
        operation: op.code,
        outcome: refusal ? 'refused' : 'done',
        refs,
        contentHash:
          attested === null
            ? house.secrets.contentHash(canonical(withoutSecrets(op.secret, parsed.data)))
            : Buffer.from(attested, 'hex'),
      });
    }
  };
  if (row) await house.database.inCompartment(row.code, access, work);
  else await house.database.inShared(access, work);
  if (refusal !== null) throw refusal as Problem;
  return answer as z.output<O>;
}

interface Admitted {
  readonly actor: Actor | null;
  /** Emergency access that they have open there. */
  readonly emergencies: readonly OpenEmergency[];
}

/**
 * The actor with the roles that they hold where they ask. Throws the reason why not; an operation in which they hold
 * none does not exist for them.
 */
async function admitted(
  house: House,
  op: Operation,
  asked: Actor | null,
  row: CompartmentRow | null,
): Promise<Admitted> {
  const where = row?.code ?? null;
  const here = { profile: house.profile, kind: row ? row.kind : 'shared' } as const;
  const actor = asked && actorIn(asked, where);
  const emergencies = actor && where !== null ? await emergenciesOf(house, where, actor) : [];
  const decision = decide(op, actor, here, emergencies);
  const outside = asked !== null && where !== null && !enters(asked, where);
  if (decision.allowed && !outside) return { actor, emergencies };
  if (actor) await refused(house, op.code, actor, where);
  const stronger = asked && withSecondFactor(asked);
  if (stronger && decide(op, actorIn(stronger, where), here).allowed)
    throw new Problem('two_factor_needed', { params: { operation: op.code } });
  if (outside && !(stronger && enters(stronger, where)))
    throw new Problem('compartment_unknown', { params: { code: where } });
  throw new Problem(decision.problem ?? 'not_allowed', {
    params: { ...decision.reason.params, reason: decision.reason.code },
  });
}

const NO_NAMES: ReadonlyMap<string, Phrase> = new Map();

/**
 * Names of the operations that an actor enters, each read as its own compartment's role: no role sees two of them. Read
 * before the operation's own transaction begins, since what holds one connection must not wait for a second.
 */
async function namesEntered(house: House, actor: Actor | null): Promise<ReadonlyMap<string, Phrase>> {
  const names = new Map<string, Phrase>();
  for (const { code } of await house.database.compartments()) {
    if (actor !== null && !enters(actor, code)) continue;
    const found = await house.database.inCompartment(code, { write: false }, readNames);
    if (found) names.set(code, found);
  }
  return names;
}

/** What a leaf's hash is taken over: a hash of a password, even a keyed one, would be a way to try passwords. */
function withoutSecrets(secret: readonly string[] | undefined, input: unknown): unknown {
  if (!secret || typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !secret.includes(name)));
}

/** In place of who, in the leaf of what must be safe to tell. */
const UNNAMED = 'not-named';

async function emergenciesOf(house: House, code: string, actor: Actor): Promise<readonly OpenEmergency[]> {
  if (!mayOpenEmergency(actor.roles)) return [];
  return house.database.inCompartment(code, { write: false }, (tx) =>
    openEmergencies(tx, actor.label, house.now()),
  );
}

async function compartmentRow(house: House, code: string | null): Promise<CompartmentRow> {
  if (!code) throw new Problem('compartment_unknown', { field: 'operation', params: { code: '' } });
  return house.database.compartment(code);
}

async function refused(
  house: House,
  operation: string,
  actor: Actor,
  compartment: string | null,
): Promise<void> {
  const leaf = {
    at: house.now(),
    actor: actor.label,
    operation,
    outcome: 'refused' as const,
    refs: {},
    contentHash: house.secrets.contentHash(operation),
  };
  const write = (tx: Transaction) => writeLeaf(tx, leaf).then(() => undefined);
  if (compartment) await house.database.inCompartment(compartment, { write: true }, write);
  else await house.database.inShared({ write: true }, write);
}

function where(error: z.ZodError): string {
  return error.issues
    .map((i) => `${i.path.join('.')}: ${i.message}`)
    .join('; ')
    .slice(0, 300);
}
