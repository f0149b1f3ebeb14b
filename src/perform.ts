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
import type { Context, Operation, Transaction } from '#model/operation.ts';
import { FIELD_GROUPS, SENSITIVE_GROUPS, type Actor, type Profile } from '#model/rights.ts';
import { decide, grantedBy } from '#access/decide.ts';
import { writeLeaf } from '#audit/leaf.ts';
import { auditOf } from '#audit/logs.ts';
import type { CompartmentRow, Database } from '#db/database.ts';
import { readFrame, readOma } from '#db/oma.ts';
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
}

/** Runs an operation. Throws a Problem; what it had begun to write is then gone. */
export async function perform<I extends z.ZodType, O extends z.ZodType>(
  house: House,
  op: Operation<I, O>,
  request: Request,
): Promise<z.output<O>> {
  const { actor } = request;
  // Who has not signed in learns nothing of which operations there are.
  if (!actor && !op.open) throw new Problem('not_signed_in', { params: { reason: 'access.not_signed_in' } });
  const row = op.runs === 'shared' ? null : await compartmentRow(house, request.compartment);
  const decision = decide(op as unknown as Operation, actor, house.profile, row ? row.kind : 'shared');
  if (!decision.allowed) {
    const code = decision.problem ?? 'not_allowed';
    if (actor) await refused(house, op.code, actor, row?.code ?? null);
    throw new Problem(code, { params: { ...decision.reason.params, reason: decision.reason.code } });
  }
  const parsed = op.input.safeParse(request.input);
  if (!parsed.success) throw invalidInput(parsed.error);

  // What leaves the house is written down like what is changed in it (domain.md R-PL-03: each export is logged with its hash).
  const leaves = op.writes || op.needs.act === 'export' || SENSITIVE_GROUPS.includes(op.needs.group);
  const roles = actor?.roles ?? [];
  const access = {
    write: leaves,
    readGroups: FIELD_GROUPS.filter((g) => grantedBy(roles, g, 'read')),
    writeGroups: FIELD_GROUPS.filter((g) => grantedBy(roles, g, 'write')),
  };
  const refs: Record<string, string[]> = {};
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
      may: (group, act) => grantedBy(roles, group, act) !== null,
      refer: (kind, ...ids) => void (refs[kind] ??= []).push(...ids),
      attest: (hash) => void (attested = hash),
      session: request.session ?? null,
      demonstration: house.demonstration ?? false,
      audit: auditOf(house.database, house.secrets.auditPem),
      erasures: house.secrets.erasures,
    };
    const result = await op.run(context, parsed.data);
    const checked = op.output.safeParse(result);
    if (!checked.success)
      throw new Problem('output_undeclared', { params: { operation: op.code, where: where(checked.error) } });
    answer = checked.data;
    if (leaves) {
      await writeLeaf(tx, {
        at: context.now,
        actor: context.actor.label,
        operation: op.code,
        outcome: 'done',
        refs,
        contentHash:
          attested === null
            ? house.secrets.contentHash(canonical(parsed.data))
            : Buffer.from(attested, 'hex'),
      });
    }
  };
  if (row) await house.database.inCompartment(row.code, access, work);
  else await house.database.inShared(access, work);
  return answer as z.output<O>;
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
