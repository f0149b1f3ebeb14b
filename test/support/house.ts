/**
 * The public door for tests: a house on a database of its own, and `as(role)` to act in it. Nothing of ours is mocked.
 */
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { z } from 'zod';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { EXPORTING } from '#exporters/exporting.ts';
import { IMPORTING } from '#importers/importing.ts';
import type { AreaDeclaration } from '#model/area.ts';
import type { Operation } from '#model/operation.ts';
import type { Actor, Profile, Role } from '#model/rights.ts';
import { openDatabase, type Database } from '#db/database.ts';
import { openSecrets, type Secrets } from '#db/secrets.ts';
import { OPERATIONS } from '#src/operations.ts';
import { perform, type House } from '#src/perform.ts';
import { admin, secretsFolder } from './template.ts';

export interface TestHouse extends House {
  now: () => number;
  /** Sets the clock, in milliseconds UTC; null: the real one. */
  clock(at: number | null): void;
  /** Acts in a role: `await house.as('planner').run(op, input)`. `who` tells two persons of one role apart. */
  as(
    role: Role,
    who?: string,
  ): {
    actor: Actor;
    run<I extends z.ZodType, O extends z.ZodType>(
      op: Operation<I, O>,
      input: unknown,
      compartment?: string,
    ): Promise<z.output<O>>;
  };
  readonly databaseName: string;
  close(): Promise<void>;
}

interface HouseOptions {
  readonly areas?: readonly AreaDeclaration[];
  readonly profile?: Profile;
}

/** A house on a database that is already open; `compartment` is where its roles act unless they say another. */
export function houseOn(
  database: Database,
  secrets: Secrets,
  { areas = AREAS, profile = 'force' }: HouseOptions,
  compartment: string,
): Omit<TestHouse, 'databaseName' | 'close'> {
  let fixed: number | null = null;
  const now = (): number => fixed ?? Date.now();
  const house: House = {
    database,
    secrets,
    areas,
    crossCutting: CROSS_CUTTING,
    profile,
    operations: OPERATIONS,
    demonstration: true,
    importing: IMPORTING,
    exporting: EXPORTING,
    now,
  };
  return {
    ...house,
    now,
    clock: (at) => void (fixed = at),
    as(role, who = role) {
      const actor: Actor = { label: who, roles: [role], demonstration: true };
      return {
        actor,
        run: (op, input, where = compartment) => perform(house, op, { actor, compartment: where, input }),
      };
    },
  };
}

/** A house on a copy of a template: `empty` (compartment toy-op, nothing in it) or `demo` (compartment car-demo). */
export async function freshHouse(template: 'empty' | 'demo', options: HouseOptions = {}): Promise<TestHouse> {
  const reach = inject('server');
  const databaseName = `t_${randomUUID().replaceAll('-', '')}`;
  await admin(
    reach,
    async (c) => void (await c.query(`create database ${databaseName} template template_${template}`)),
  );
  const database = await openDatabase({
    owner: { host: reach.host, port: reach.port, user: reach.user, database: databaseName },
    webPassword: null,
    poolSize: 8,
  });
  const secrets = await openSecrets(secretsFolder(reach));
  return {
    ...houseOn(database, secrets, options, template === 'demo' ? 'car-demo' : 'toy-op'),
    databaseName,
    async close() {
      await database.close();
      await admin(
        reach,
        async (c) => void (await c.query(`drop database if exists ${databaseName} with (force)`)),
      );
    },
  };
}
