/**
 * `amparo compartment`, `amparo account first`, `amparo backup`, `amparo restore` and `amparo rebuild`: for whoever runs the
 * machine. They work beneath or on every compartment at once, so they are no operation of a role; they leave a leaf in the shared log (a rebuild in
 * that of each compartment).
 */
import { LABEL } from '#access/accounts/account.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeLeaf } from '#audit/leaf.ts';
import { alone } from '#db/private/lock.ts';
import { makeDataFolder } from '#db/private/folders.ts';
import { readKeys, restoreBackup, restoreSecrets } from '#db/backup/restore.ts';
import { writeBackup, type BackupResult } from '#db/backup/write.ts';
import { openSecrets } from '#db/secrets.ts';
import { Problem } from '#model/problems.ts';
import type { Settings } from '#src/settings.ts';
import type { Speak } from '#words/speak.ts';
import { servedAt } from './beacon.ts';
import { firstAccount } from './first-account.ts';
import { openHouse, type OpenHouse } from './house.ts';
import { rebuild } from './rebuild.ts';
import { sealNow } from './sealing.ts';

export const KEEPING = ['backup', 'restore', 'compartment', 'rebuild'] as const;

/** Whether a command line is one of these; `account list` and the like are operations of the list. */
export function isKeeping([command, second]: readonly string[]): boolean {
  return KEEPING.some((word) => word === command) || (command === 'account' && second === 'first');
}

/** Runs `compartment <code> [--exercise]`, `backup <file> [--keys <file>]` or `restore <file> [--keys <file>]`; answers with the exit code. */
export async function keep(
  argv: readonly string[],
  settings: Settings,
  speak: Speak,
  out: (text: string) => void,
): Promise<number> {
  const [command, given, ...rest] = argv;
  if (command === 'account') return await first(settings, rest, speak, out);
  if (command === 'rebuild') return await rebuilt(settings, argv.slice(1), speak, out);
  if (command === 'compartment') return await compartment(settings, given, rest, speak, out);
  const keysAt = rest.indexOf('--keys');
  const unknown = rest.filter((_, i) => keysAt === -1 || (i !== keysAt && i !== keysAt + 1));
  if (!given || given.startsWith('-') || unknown.length > 0 || (keysAt !== -1 && !rest[keysAt + 1])) {
    out(`${speak({ code: 'keeping.usage', params: { command: command ?? 'backup' } })}\n`);
    return 2;
  }
  const file = resolve(given);
  const keys = keysAt === -1 ? `${file}.keys` : resolve(rest[keysAt + 1] ?? '');
  const result =
    command === 'restore' ? await restore(settings, file, keys) : await backup(settings, file, keys);
  out(
    `${speak({ code: `keeping.${command}`, params: { file, keys, rows: result.rows, tables: result.tables, hash: result.sha256 } })}\n`,
  );
  return 0;
}

/** Makes the place of an operation or an exercise; `oma create` then says what it is. */
async function compartment(
  settings: Settings,
  code: string | undefined,
  rest: readonly string[],
  speak: Speak,
  out: (text: string) => void,
): Promise<number> {
  const exercise = rest[0] === '--exercise';
  if (!code || !/^[a-z][a-z0-9-]{0,30}$/.test(code) || rest.length > (exercise ? 1 : 0)) {
    out(`${speak({ code: 'keeping.usage_compartment' })}\n`);
    return 2;
  }
  const dataFolder = makeDataFolder(settings.dataFolder);
  await alone(join(dataFolder, 'start.lock'), async () => {
    const house = await openHouse(settings);
    try {
      await house.database.createCompartment(code, exercise ? 'exercise' : 'operation');
      await written(
        house,
        'installation.compartment',
        { compartment: [code] },
        house.secrets.contentHash(code),
      );
    } finally {
      await house.close();
    }
  });
  out(`${speak({ code: 'keeping.compartment', params: { code } })}\n`);
  return 0;
}

/** Compares which areas everything is in with what it should be; says what differs, and with `--write` puts it right. */
async function rebuilt(
  settings: Settings,
  words: readonly string[],
  speak: Speak,
  out: (text: string) => void,
): Promise<number> {
  const write = words[0] === '--write';
  if (words.length > (write ? 1 : 0)) {
    out(`${speak({ code: 'keeping.usage_rebuild' })}\n`);
    return 2;
  }
  const dataFolder = makeDataFolder(settings.dataFolder);
  await alone(join(dataFolder, 'start.lock'), async () => {
    const house = await openHouse(settings);
    try {
      let differing = 0;
      for (const { compartment, table, rows, wrong, moved, unknown } of await rebuild(house, write)) {
        const counts = { rows, wrong: wrong.length, moved: moved.length, unknown: unknown.length };
        differing += counts.wrong + counts.moved;
        out(`${speak({ code: 'keeping.rebuild', params: { compartment, what: table, ...counts } })}\n`);
      }
      if (write) await sealNow(house);
      if (differing > 0)
        out(`${speak({ code: write ? 'keeping.rebuild_written' : 'keeping.rebuild_dry' })}\n`);
    } finally {
      await house.close();
    }
  });
  return 0;
}

/** Makes the first administrator and prints the code with which they set their password. */
async function first(
  settings: Settings,
  rest: readonly string[],
  speak: Speak,
  out: (text: string) => void,
): Promise<number> {
  const [label] = rest;
  if (!label || rest.length > 1 || !LABEL.test(label)) {
    out(`${speak({ code: 'keeping.usage_account' })}\n`);
    return 2;
  }
  const dataFolder = makeDataFolder(settings.dataFolder);
  const made = await alone(join(dataFolder, 'start.lock'), async () => {
    const house = await openHouse(settings);
    try {
      const account = await firstAccount(house, label);
      await written(house, 'installation.account', { account: [label] }, house.secrets.contentHash(label));
      return account;
    } finally {
      await house.close();
    }
  });
  const address = settings.origin ?? (await servedAt(dataFolder));
  out(
    `${speak({ code: 'keeping.account', params: { label, code: made.code, hours: made.hours, link: address ? `${address}/invitation#${made.code}` : null } })}\n`,
  );
  return 0;
}

async function backup(settings: Settings, file: string, keys: string): Promise<BackupResult> {
  const dataFolder = makeDataFolder(settings.dataFolder);
  return alone(join(dataFolder, 'start.lock'), async () => {
    const house = await openHouse(settings);
    try {
      await sealNow(house);
      const result = await writeBackup(house.database, house.secrets, file, keys);
      await written(
        house,
        'installation.backup',
        { backup: [result.sha256] },
        Buffer.from(result.sha256, 'hex'),
      );
      return result;
    } finally {
      await house.close();
    }
  });
}

async function restore(settings: Settings, file: string, keysFile: string): Promise<BackupResult> {
  for (const path of [file, keysFile]) {
    if (!existsSync(path))
      throw new Problem('backup_invalid', {
        field: path === file ? 'file' : 'keys',
        params: { where: path },
      });
  }
  const dataFolder = makeDataFolder(settings.dataFolder);
  // Keys are exchanged beneath it: a program that serves this folder would go on with the old ones.
  if (await servedAt(dataFolder)) throw new Problem('restore_not_empty');
  return alone(join(dataFolder, 'start.lock'), async () => {
    const house = await openHouse(settings);
    try {
      if ((await house.database.compartments()).length > 0) throw new Problem('restore_not_empty');
      const keys = await readKeys(keysFile);
      const known = await house.secrets.erasures.read();
      const result = await restoreBackup(house.database, file, keys, known);
      await restoreSecrets(house.secrets.folder, keys);
      const secrets = await openSecrets(house.secrets.folder);
      const mine = new Set(known.map((e) => `${e.compartment}/${e.report}`));
      for (const e of keys.erasures)
        if (!mine.has(`${e.compartment}/${e.report}`)) await secrets.erasures.append(e);
      await written(
        { ...house, secrets },
        'installation.restore',
        { backup: [result.sha256] },
        Buffer.from(result.sha256, 'hex'),
      );
      return result;
    } finally {
      await house.close();
    }
  });
}

async function written(
  house: OpenHouse,
  operation: string,
  refs: Readonly<Record<string, readonly string[]>>,
  contentHash: Buffer,
): Promise<void> {
  await house.database.inShared({ write: true }, (tx) =>
    writeLeaf(tx, { at: house.now(), actor: 'machine', operation, outcome: 'done', refs, contentHash }),
  );
  await sealNow(house);
}
