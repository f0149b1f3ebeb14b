/** Makes the file of a list and writes down that it left: who, what, under what, with which hash (R-PL-03, never 8). */
import { createHash } from 'node:crypto';
import type { ExportedFile } from '#model/exported.ts';
import { newId } from '#model/ids.ts';
import type { Moment } from '#model/moment.ts';
import type { Context } from '#model/operation.ts';
import { dayText } from '#model/time.ts';
import { areaWords } from '#words/phrases.ts';
import { speaker } from '#words/speak.ts';
import { mapOf, tableOf, type Described } from '#stages/plan/lists/files.ts';
import { contentHash, scopeValue, seriesHash } from '#stages/plan/lists/identity.ts';
import type { ListInput } from '#stages/plan/lists/input.ts';
import type { ListValue } from '#stages/plan/lists/list.ts';
import type { Handling } from '#stages/plan/lists/says.ts';
import { insertRelease, lastOfSeries, lockSeries, releases } from './queries.ts';
import { releaseOf, type ReleaseSaid } from './release-shape.ts';

const MEDIA = {
  geojson: 'application/geo+json; charset=utf-8',
  kml: 'application/vnd.google-earth.kml+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;

/** One release as it was known, for this reader; null: there was none. */
export async function releaseRead(
  context: Context,
  release: string,
  known: number,
): Promise<ReleaseSaid | null> {
  const [row] = await releases(context.tx, { known, release, limit: 1 });
  return row ? releaseOf(row, context) : null;
}

export interface Released {
  readonly list: ListValue;
  readonly moment: Moment;
  readonly handling: Handling;
  /** Id of the agreement; null: for use within the operation. */
  readonly agreement: string | null;
}

/**
 * The file. Its version is one more than that of the last list of the same scope to the same recipient, or the same when
 * nothing on it has changed: the same question then has the same bytes.
 */
export async function released(
  context: Context,
  input: ListInput,
  { list, moment, handling, agreement }: Released,
): Promise<ExportedFile> {
  const { tx, compartment, exporting, actor, now } = context;
  const series = seriesHash(list, handling.recipient);
  const content = contentHash(list);
  await lockSeries(tx, series);
  const last = await lastOfSeries(tx, series);
  const version = last === null ? 1 : last.contentSha256.equals(content) ? last.version : last.version + 1;
  const speak = speaker(input.language, areaWords([...context.areas, context.crossCutting]), 'brackets');
  const oma = await context.oma();
  const operation = { code: compartment, name: oma.names[input.language] };
  const described: Described = { list, operation, moment, handling, version, speak };
  const text =
    input.format === 'csv'
      ? exporting.csv(tableOf(described), { hxl: input.hxl, bom: input.bom })
      : exporting[input.format](mapOf(described));
  const sha256 = createHash('sha256').update(text).digest();
  const day = dayText(moment.at - 1, moment.zone);
  const fileName = `amparo_${compartment}_protective-list_${day}_v${version}_${sha256.toString('hex').slice(0, 12)}.${input.format}`;
  const release = newId();
  await insertRelease(
    tx,
    {
      release,
      series,
      version,
      tier: list.tier,
      label: handling.label,
      format: input.format,
      language: input.language,
      recipient: handling.recipient,
      agreement,
      scope: scopeValue(list),
      at: moment.at,
      known: moment.known,
      fileName,
      fileSha256: sha256,
      contentSha256: content,
      objects: list.count,
      unplaced: list.unplaced,
      exactPlaces: list.places.filter((p) => p.placed.precision === 'exact').length,
      objectIds: list.places.flatMap((p) => p.entries.map((e) => e.id)).sort(),
      by: actor.label,
    },
    now,
  );
  context.refer('list_release', release);
  if (agreement !== null) context.refer('sharing_agreement', agreement);
  context.refer('source', ...list.sources.map((s) => s.code));
  context.attest(sha256.toString('hex'));
  return { fileName, mediaType: MEDIA[input.format], content: text };
}
