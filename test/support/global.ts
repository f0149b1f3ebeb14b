/** Starts one private PostgreSQL for the whole test run, and makes the template that suites copy. */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPrivateServer } from '#db/private/server.ts';
import { makeTemplates } from './template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    server: { host: string; port: number; user: string; folder: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'amparo-test-'));
  // Root lends PostgreSQL another account, which must be able to pass through.
  await chmod(folder, 0o711);
  const server = await startPrivateServer({ dataFolder: join(folder, 'data'), durable: false });
  const { host, port } = server.connection;
  const reach = { host, port, user: server.ownerUser, folder };
  try {
    await makeTemplates(reach);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('server', reach);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
