/** Loads the demonstrations through the same importers as any other data (product.md, "The demonstrations"). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readCustody, readManifest, type Manifest } from '#importers/manifest.ts';
import { readSetting, writeSetting } from '#db/setting.ts';
import { idOf } from '#model/ids.ts';
import { GivenFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import type { Actor } from '#model/rights.ts';
import { importRun } from '#stages/collect/operations/import-run.ts';
import { handoverConsult } from '#stages/plan/operations/handover-consult.ts';
import { handoverReply } from '#stages/plan/operations/handover-reply.ts';
import { handoverStatement } from '#stages/plan/operations/handover-statement.ts';
import { omaRead } from '#stages/platform/operations/oma-read.ts';
import { legalFrameSet } from '#stages/understand/operations/legal-frame-set.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { perform, type House } from './perform.ts';

/** Codes of their operations, in the order in which they are loaded, by the folder below data/. The first opens by default. */
const FOLDERS = { 'car-demo': 'car', 'kosovo-demo': 'kosovo' } as const;
export const DEMONSTRATIONS: readonly string[] = Object.keys(FOLDERS);

const SETTING = 'demonstration.manifest';
const ACTOR: Actor = {
  label: 'demonstration-loader',
  roles: ['administrator', 'legad'],
  demonstration: true,
};

interface Loading {
  readonly house: House;
  readonly folder: URL;
  readonly manifest: Manifest;
  readonly custody: string | null;
}

type Ask = { readonly actor: Actor; readonly compartment: string };

/**
 * Makes the compartment of each demonstration, describes it and imports its files, each in a transaction of its own.
 * `progress` hears from 0 to 1 what is being done. Once all are whole, another call does nothing; when it was cut short,
 * another call does what is missing, since the same file again adds nothing.
 */
export async function loadDemonstration(
  house: House,
  progress: (part: number, what: string) => void,
): Promise<void> {
  const hash = createHash('sha256');
  const all: Loading[] = [];
  for (const name of Object.values(FOLDERS)) {
    const folder = new URL(`../data/${name}/`, import.meta.url);
    const text = await readFile(new URL('manifest.json', folder), 'utf8');
    const manifest = readManifest(text);
    const custody = manifest.custody ? await readFile(new URL(manifest.custody.file, folder), 'utf8') : null;
    hash.update(text).update(custody ?? '');
    all.push({ house, folder, manifest, custody });
  }
  const sha256 = hash.digest('hex');
  const loaded = await house.database.inShared({ write: false }, (tx) => readSetting(tx, SETTING));
  if (loaded === sha256) return;
  const steps = all.reduce((n, { manifest }) => n + manifest.imports.length + 0.5, 0);
  let done = 0;
  for (const one of all) {
    await load(one, (part, what) => progress((done + part) / steps, what));
    done += one.manifest.imports.length + 0.5;
  }
  await house.database.inShared({ write: true }, (tx) => writeSetting(tx, SETTING, sha256));
  progress(1, DEMONSTRATIONS[0] ?? '');
}

/** One demonstration; `progress` counts its imports. */
async function load(
  { house, folder, manifest, custody }: Loading,
  progress: (done: number, what: string) => void,
): Promise<void> {
  const compartment = manifest.operation.code;
  progress(0, compartment);
  await house.database.createCompartment(compartment, 'operation');
  const ask: Ask = { actor: ACTOR, compartment };
  if (!(await isDescribed(house, ask))) {
    const { names, country, zone, opensAt, legalFrame, settings } = manifest.operation;
    const described = {
      names,
      country,
      zone,
      opensAt,
      settings,
      kind: 'operation',
      phase: 'execution',
      demonstration: true,
    };
    await perform(house, omaCreate, { ...ask, input: described });
    // Nobody has set a frame for an operation that does not exist; only a manifest that says one has it set.
    if (legalFrame.situation !== 'undetermined')
      await perform(house, legalFrameSet, { ...ask, input: legalFrame });
  }
  for (const [done, { importer, file, release, expect, accept, layer }] of manifest.imports.entries()) {
    progress(done + 0.5, layer);
    const input = {
      importer,
      file: new GivenFile(file, { path: fileURLToPath(new URL(file, folder)) }),
      ...(release === null ? {} : { release }),
      accept: accept.map((one) => one.key),
      least: expect.min,
      most: expect.max,
    };
    await perform(house, importRun, { ...ask, input });
  }
  if (custody !== null && manifest.custody)
    await stateCustody(house, ask, custody, manifest.custody.objectsOf);
}

/** What published sources state of custody: recorded as statements, which again add nothing. */
async function stateCustody(house: House, ask: Ask, text: string, objectsOf: string): Promise<void> {
  const { sources, steps, consultations } = readCustody(text);
  const titled = (key: string): string => sources[key] ?? key;
  for (const { site, source, ...step } of steps) {
    await perform(house, handoverStatement, {
      ...ask,
      input: { ...step, object: idOf(objectsOf, site), source: titled(source) },
    });
  }
  for (const { site, source, reply, ...said } of consultations) {
    const heard = { ...said, object: idOf(objectsOf, site), source: titled(source), published: true };
    const { consultation, added } = await perform(house, handoverConsult, { ...ask, input: heard });
    if (added && reply !== null)
      await perform(house, handoverReply, {
        ...ask,
        input: { consultation, said: reply, source: titled(source) },
      });
  }
}

async function isDescribed(house: House, ask: Ask): Promise<boolean> {
  try {
    await perform(house, omaRead, { ...ask, input: {} });
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return false;
    throw error;
  }
}
