/** A house that holds the files of the demonstration, taken in through the public door. */
import { readFile } from 'node:fs/promises';
import { GivenFile } from '#model/imported.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { freshHouse, type TestHouse } from './house.ts';

interface Manifest {
  readonly operation: { names: { en: string; fr: string }; country: string; zone: string; opensAt: string };
  readonly imports: readonly { importer: string; file: string; release: string | null; accept: readonly { key: string }[] }[];
}

export async function carHouse(): Promise<TestHouse> {
  const house = await freshHouse('empty');
  const folder = new URL('../../data/car/', import.meta.url);
  const manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8')) as Manifest;
  const { names, country, zone, opensAt } = manifest.operation;
  const keeper = house.as('administrator');
  await keeper.run(omaCreate, { names, kind: 'operation', phase: 'execution', country, zone, opensAt, demonstration: true });
  for (const one of manifest.imports) {
    const file = new GivenFile(one.file, { bytes: await readFile(new URL(one.file, folder)) });
    await keeper.run(importRun, {
      importer: one.importer,
      file,
      ...(one.release === null ? {} : { release: one.release }),
      accept: one.accept.map((a) => a.key),
    });
  }
  return house;
}
