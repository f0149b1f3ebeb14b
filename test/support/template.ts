/**
 * Two template databases, made once a run and copied by suites: `template_empty` with the compartment `toy-op`
 * (an operation with nothing in it) and `template_demo` with the demonstration loaded by its own importers.
 */
import { join } from 'node:path';
import pg from 'pg';
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import { EXPORTING } from '#exporters/exporting.ts';
import { IMPORTING } from '#importers/importing.ts';
import { openDatabase } from '#db/database.ts';
import { openSecrets } from '#db/secrets.ts';
import { loadDemonstration } from '#src/demonstration.ts';
import { OPERATIONS } from '#src/operations.ts';

export interface ServerReach {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly folder: string;
}

export async function admin(reach: ServerReach, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({
    host: reach.host,
    port: reach.port,
    user: reach.user,
    database: 'postgres',
  });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Keys are shared by a run, since sealed rows of the template are opened in its copies. */
export function secretsFolder(reach: ServerReach): string {
  return join(reach.folder, 'secrets');
}

export async function makeTemplates(reach: ServerReach): Promise<void> {
  await admin(reach, async (c) => void (await c.query('create database template_empty')));
  const secrets = await openSecrets(secretsFolder(reach));
  const settings = (database: string) => ({
    owner: { host: reach.host, port: reach.port, user: reach.user, database },
    webPassword: null,
    rolePrefix: 'amparo_test',
  });
  const empty = await openDatabase(settings('template_empty'));
  await empty.createCompartment('toy-op', 'operation');
  await empty.createCompartment('toy-exercise', 'exercise');
  await empty.close();
  await admin(
    reach,
    async (c) => void (await c.query('create database template_demo template template_empty')),
  );
  const demo = await openDatabase(settings('template_demo'));
  await loadDemonstration(
    {
      database: demo,
      secrets,
      areas: AREAS,
      crossCutting: CROSS_CUTTING,
      profile: 'force',
      operations: OPERATIONS,
      importing: IMPORTING,
      exporting: EXPORTING,
      now: () => Date.now(),
    },
    () => undefined,
  );
  await demo.close();
}
