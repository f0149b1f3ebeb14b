/**
 * A program with a private PostgreSQL, for tests that kill it: `node private-server-child.ts <data folder> <what>`.
 * It says one line of JSON when it has started (and, for `write`, has written), then does `what`:
 * `wait` until it is told "stop" or killed, `exit` without stopping the server.
 */
import { once } from 'node:events';
import { Client } from 'pg';
import { startPrivateServer } from '#db/private/server.ts';

const [folder = '', what = 'wait'] = process.argv.slice(2);
// As the server of Amparo does: a signal asks for an orderly end, which comes when "stop" is said.
let signals = 0;
process.on('SIGINT', () => (signals += 1));

try {
  const server = await startPrivateServer({ dataFolder: folder, durable: what === 'durable' });
  const client = new Client(server.connection);
  await client.connect();
  // Two that make the same table at once collide, even with IF NOT EXISTS.
  await client.query('SELECT pg_advisory_lock(1)');
  await client.query('CREATE TABLE IF NOT EXISTS written (by_process integer)');
  await client.query('INSERT INTO written VALUES ($1)', [process.pid]);
  await client.query('SELECT pg_advisory_unlock(1)');
  const { adopted, connection } = server;
  console.log(JSON.stringify({ pid: process.pid, adopted, connection }));
  if (what === 'exit') process.exit(3);
  await once(process.stdin, 'data');
  const { rows } = await client.query('SELECT count(*)::int AS count FROM written');
  await client.end();
  await server.stop();
  console.log(JSON.stringify({ count: (rows as { count: number }[])[0]?.count, signals }));
  process.exit(0);
} catch (error) {
  console.log(JSON.stringify({ problem: String(error) }));
  process.exit(1);
}
