import { z } from 'zod';
import { GivenFile } from '#model/imported.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { code, text } from '#model/text.ts';
import { refreshStatistics } from '../queries/statistics.ts';
import { storeImport } from '../store/import.ts';

const release = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/, 'a release: letters, digits, blank . _ - (at most 40)');
const key = text(200).min(1);

/** Takes in a published file through the importer of its format: all of it, or nothing. */
export const importRun = operation({
  code: 'import.run',
  stage: 'collect',
  summary: { en: 'Import a published file', fr: 'Importer un fichier publié' },
  about:
    'Reads a published file with the importer of its format and stores all of it or nothing. A newer release supersedes what changed and withdraws what it no longer has (protected objects stay listed); the same file again adds nothing; an older release is refused. Nothing is verified by import. A dry run answers the same and stores nothing.',
  http: { method: 'POST', path: '/api/operations/{operation}/imports' },
  cli: { command: 'import', args: ['importer', 'file'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  body: { limit: 128 * 1024 * 1024 },
  file: 'file',
  input: z.object({
    importer: code.describe(
      'Format of the file: "cod-ab", "ucdp-ged", "geonames-cities500" …; an unknown one is answered with the list of all.',
    ),
    file: z
      .custom<GivenFile>((value) => value instanceof GivenFile, 'a file')
      .describe('The file as published; gzip and zip are unpacked.'),
    release: release
      .optional()
      .describe('The publisher’s name of the release, when neither the file nor its name says it.'),
    accept: z
      .array(key)
      .max(2000)
      .default([])
      .describe(
        'Disagreements of the file with itself that a person has looked at and accepts, by the keys that the refusal names.',
      ),
    least: z.int().min(0).optional().describe('Fewest rows that the file may have.'),
    most: z.int().min(0).optional().describe('Most rows that the file may have.'),
    dryRun: z.boolean().default(false).describe('Do everything, answer what it would do, and store nothing.'),
  }),
  output: z.object({
    outcome: z.enum(['imported', 'unchanged', 'dry_run']).describe('Whether anything was stored.'),
    run: z.uuid().nullable().describe('The import as it was written down; null when nothing was stored.'),
    source: z.string().describe('Code of the source.'),
    release: z.string(),
    rows: z.int().describe('Rows of the file that are of this country.'),
    added: z.int().describe('Rows that the source had not given before.'),
    superseded: z.int().describe('Rows that changed; the versions before stay.'),
    unchanged: z.int(),
    withdrawn: z
      .int()
      .describe('Rows that this file no longer has. Protected objects stay listed all the same.'),
    root: z.string().describe('RFC 9162 root of the content hashes of its rows, hex.'),
    cautions: z.array(z.string()).describe('Codes of what must be said with this source.'),
  }),
  async run(context, input) {
    const { importing } = context;
    const importer = importing.importers.find((one) => one.code === input.importer);
    if (!importer) {
      const known = importing.importers.map((one) => one.code).join(', ');
      throw new Problem('unknown_code', {
        field: 'importer',
        params: { value: input.importer, list: known },
      });
    }
    const { country } = await context.oma();
    const file = await importing.open(input.file);
    const { least, most } = input;
    const expect =
      least === undefined && most === undefined
        ? null
        : { min: least ?? 0, max: most ?? Number.MAX_SAFE_INTEGER };
    const options = {
      country,
      release: input.release ?? null,
      accept: input.accept,
      expect,
      now: context.now,
    };
    const { outcome, run, source, root, counts } = await storeImport(
      context,
      importer,
      file,
      options,
      input.dryRun,
    );
    if (outcome === 'imported') await refreshStatistics(context.tx);
    context.refer('source', source.code);
    if (run !== null) context.refer('import_run', run);
    else context.refer(outcome, file.sha256);
    context.attest(root.toString('hex'));
    return {
      outcome,
      run,
      source: source.code,
      release: source.release,
      ...counts,
      root: root.toString('hex'),
      cautions: [...source.cautions],
    };
  },
});
