/** Loads the demonstration through the same importers as any other data (product.md, "The demonstrations"). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readSetting, writeSetting } from '#db/setting.ts';
import { GivenFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import type { Actor } from '#model/rights.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { omaRead } from '#stages/platform/operations/oma-read.ts';
import { legalFrameSet } from '#stages/understand/operations/legal-frame-set.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { perform, type House } from './perform.ts';

const FOLDER = new URL('../data/car/', import.meta.url);
const SETTING = 'demonstration.manifest';
const ACTOR: Actor = { label: 'demonstration-loader', roles: ['administrator', 'legad'], demonstration: true };

const manifestShape = z.object({
  operation: z.object({
    code: z.string(),
    names: z.object({ en: z.string(), fr: z.string() }),
    country: z.string(),
    zone: z.string(),
    opensAt: z.string().nullable(),
    legalFrame: z.looseObject({ situation: z.string() }),
  }),
  imports: z.array(
    z.object({
      importer: z.string(),
      file: z.string(),
      release: z.string().nullable(),
      expect: z.object({ min: z.int(), max: z.int() }),
      accept: z.array(z.object({ key: z.string(), reason: z.string() })),
      layer: z.string(),
    }),
  ),
});

/**
 * Makes the compartment of the demonstration, describes it and imports its files, each in a transaction of its own.
 * `progress` hears from 0 to 1 what is being done. Once it is whole, another call does nothing; when it was cut short,
 * another call does what is missing, since the same file again adds nothing.
 */
export async function loadDemonstration(house: House, progress: (part: number, what: string) => void): Promise<void> {
  const text = await readFile(new URL('manifest.json', FOLDER), 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const loaded = await house.database.inShared({ write: false }, (tx) => readSetting(tx, SETTING));
  if (loaded === sha256) return;
  const manifest = manifestShape.parse(JSON.parse(text));
  const compartment = manifest.operation.code;
  progress(0, compartment);
  await house.database.createCompartment(compartment, 'operation');
  const ask = { actor: ACTOR, compartment };
  if (!(await isDescribed(house, compartment))) {
    const { names, country, zone, opensAt, legalFrame } = manifest.operation;
    const described = { names, country, zone, opensAt, kind: 'operation', phase: 'execution', demonstration: true };
    await perform(house, omaCreate, { ...ask, input: described });
    // Nobody has set a frame for an operation that does not exist; only a manifest that says one has it set.
    if (legalFrame.situation !== 'undetermined') await perform(house, legalFrameSet, { ...ask, input: legalFrame });
  }
  for (const [done, { importer, file, release, expect, accept, layer }] of manifest.imports.entries()) {
    progress((done + 0.5) / (manifest.imports.length + 0.5), layer);
    const input = {
      importer,
      file: new GivenFile(file, { path: fileURLToPath(new URL(file, FOLDER)) }),
      ...(release === null ? {} : { release }),
      accept: accept.map((one) => one.key),
      least: expect.min,
      most: expect.max,
    };
    await perform(house, importRun, { ...ask, input });
  }
  await house.database.inShared({ write: true }, (tx) => writeSetting(tx, SETTING, sha256));
  progress(1, compartment);
}

async function isDescribed(house: House, compartment: string): Promise<boolean> {
  try {
    await perform(house, omaRead, { actor: ACTOR, compartment, input: {} });
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return false;
    throw error;
  }
}
