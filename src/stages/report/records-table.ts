/** The records behind a figure as a table for other programs: a row a record, each with where it comes from. */
import type { Measure } from '#model/area.ts';
import type { Cell, Column } from '#model/exported.ts';
import type { Ask } from './ask.ts';
import type { RecordRow } from './queries.ts';
import type { HeldSource } from './queries/sources.ts';

/** Base of the hashtag of what a measure counts (HXL 1.1 core; domain.md 6.6). */
function counted({ unit, filter }: Measure): string {
  if (unit === 'objects') return '#indicator+num';
  if (unit === 'events' || unit === 'incidents') return '#event+num';
  const killed = filter.harms?.length === 1 && filter.harms[0] === 'death' ? '+killed' : '';
  return `#affected${unit === 'children' ? '+children' : ''}${killed}`;
}

const unknown = 'unknown';

/** Header of the table. A column of counts says "unknown" where nobody knows. */
export function recordColumns(measure: Measure): readonly Column[] {
  const tag = counted(measure);
  return [
    { name: 'event_id', tag: '#event+id' },
    { name: 'certainty', tag: '#status+certainty' },
    { name: 'happened_from', tag: '#date+start' },
    { name: 'happened_to', tag: '#date+end' },
    { name: 'date_precision', tag: '#date+precision' },
    { name: 'time_zone', tag: '#date+zone' },
    { name: 'place', tag: '#loc+name' },
    { name: 'place_code', tag: '#loc+code' },
    { name: 'place_level', tag: '#loc+level', unknown },
    { name: 'place_possible', tag: '#loc+name+possible' },
    { name: 'place_stated', tag: '#loc+name+stated' },
    { name: 'uncertainty_metres', tag: '#geo+uncertainty', unknown },
    { name: 'low', tag: `${tag}+low`, unknown },
    { name: 'best', tag: `${tag}+best`, unknown },
    { name: 'high', tag: `${tag}+high`, unknown },
    { name: 'unit', tag: '#indicator+unit' },
    { name: 'sources_counted', tag: '#meta+sources+num', unknown },
    { name: 'assessed', tag: '#status+assessed' },
    { name: 'report_id', tag: '#meta+report+id' },
    { name: 'source', tag: '#meta+source' },
    { name: 'source_id', tag: '#meta+source+id' },
    { name: 'source_title', tag: '#meta+source+name' },
    { name: 'release', tag: '#meta+version' },
    { name: 'licence', tag: '#meta+license' },
    { name: 'citation', tag: '#meta+citation' },
    { name: 'measure', tag: '#indicator+code' },
    { name: 'measure_version', tag: '#indicator+version' },
    { name: 'definition', tag: '#indicator+definition' },
    { name: 'filter', tag: '#meta+filter' },
    { name: 'window_from', tag: '#date+window+start' },
    { name: 'window_to', tag: '#date+window+end' },
    { name: 'known_by', tag: '#date+known' },
  ];
}

const utc = (ms: number): string => new Date(ms).toISOString();

/** One record as cells, in the order of `recordColumns`. `definition` and `filter` are already in words. */
export function recordCells(
  r: RecordRow,
  ask: Ask,
  held: HeldSource | undefined,
  words: { definition: string; filter: string },
): Cell[] {
  const { measure, window, known } = ask;
  return [
    r.event_id,
    r.surely ? 'certain' : 'possible',
    r.happened_from.toISOString(),
    r.happened_to.toISOString(),
    r.precision,
    r.zone,
    r.place,
    r.place_code,
    r.level,
    r.may_be?.join(' | ') ?? null,
    r.place_text,
    r.uncertainty,
    r.low,
    r.best,
    r.high,
    measure.unit,
    r.sources_counted,
    r.assessments > 0,
    r.report_id,
    r.source,
    r.external_id,
    held?.title ?? null,
    held?.release ?? null,
    held?.licence ?? null,
    held?.citation ?? null,
    measure.code,
    measure.version,
    words.definition,
    words.filter,
    utc(window.from),
    utc(window.to),
    utc(known),
  ];
}
