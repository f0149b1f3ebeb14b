/** A protective list as a file: a map for programs that draw, a table for those that count. */
import type { Cell, Column, MapFile, MapValues, Table } from '#model/exported.ts';
import type { Moment } from '#model/moment.ts';
import type { Speak } from '#words/speak.ts';
import { contentHash, scopeValue } from './identity.ts';
import type { Entry, ListPlace, ListValue } from './list.ts';
import { listSays, placeSays, scopeSays, termIn, type Handling } from './says.ts';

export interface Described {
  readonly list: ListValue;
  readonly operation: { readonly code: string; readonly name: string };
  readonly moment: Moment;
  readonly handling: Handling;
  readonly version: number;
  readonly speak: Speak;
}

const iso = (at: number): string => new Date(at).toISOString();

/** What the whole file is. */
function aboutOf({ list, operation, moment, handling, version, speak }: Described): MapValues {
  const { code, name } = operation;
  const missing = list.layers.filter((l) => l.state === 'missing').map((l) => l.code);
  return {
    operation: code,
    operation_name: name,
    version,
    content_sha256: contentHash(list).toString('hex'),
    at: iso(moment.at),
    known: iso(moment.known),
    zone: moment.zone,
    label: handling.label,
    recipient: handling.recipient,
    agreement: handling.agreement,
    origin: list.scope.shape ? 'check' : 'register',
    scope_text: scopeSays(list, speak),
    scope: scopeValue(list) as MapValues,
    objects: list.count,
    objects_without_shape: list.unplaced,
    layers_missing: missing,
    layers: list.layers.map((l) => ({
      layer: l.code,
      name: termIn(speak)('layer', l.code),
      state: l.state,
      vintage: l.vintage,
    })),
    sources: list.sources.map(({ code: source, layer, title, publisher, licence, release, vintageTo }) => ({
      code: source,
      layer,
      title,
      publisher,
      licence,
      release,
      vintage: vintageTo,
    })),
  };
}

/** The list as a map, for GeoJSON and KML. */
export function mapOf(described: Described): MapFile {
  const { list, speak, operation } = described;
  const { handling } = described;
  return {
    name: speak({ code: 'protective_list.title', params: { operation: operation.name } }),
    about: aboutOf(described),
    says: listSays(list, handling, speak),
    places: list.places.map((place) => placeOf(place, speak)),
  };
}

function placeOf(place: ListPlace, speak: Speak): MapFile['places'][number] {
  const { placed, entries } = place;
  const { precision, areas, shape } = placed;
  const own = precision === 'circle' || precision === 'exact';
  const [first] = entries;
  const name = placeSays(placed, speak);
  const codes = areas.map((d) => d.code);
  const point: MapValues = own && first ? { uncertainty_metres: first.uncertainty } : {};
  return {
    id: own && first ? first.id : `${precision} ${codes.join(' ')}`.trim(),
    name: own && first ? first.name : name,
    shape,
    values: {
      place: name,
      place_codes: codes,
      precision,
      precision_text: termIn(speak)('list_precision', precision),
      count: entries.length,
      ...point,
    },
    members: entries.map((e) => ({ id: e.id, name: e.name, values: entryValues(e, speak) })),
  };
}

function entryValues(e: Entry, speak: Speak): MapValues {
  const term = termIn(speak);
  return {
    other_names: e.otherNames,
    kind: e.kind,
    type: e.type,
    type_text: term('object_type', e.type),
    category: e.category,
    category_text: term('protected_category', e.category),
    layer: e.layer,
    status: e.status,
    retired: e.status === 'retired',
    operating: e.operating,
    last_confirmed: e.confirmed,
    freshness: e.freshness,
    source: e.source,
  };
}

const COLUMNS: readonly Column[] = [
  { name: 'place', tag: '#loc+area+name' },
  { name: 'place_codes', tag: '#adm+code' },
  { name: 'precision', tag: '#geo+precision' },
  { name: 'object_id', tag: '#meta+id' },
  { name: 'name', tag: '#loc+name' },
  { name: 'other_names', tag: '#loc+name+alt' },
  { name: 'kind', tag: '#loc+kind' },
  { name: 'type', tag: '#loc+type' },
  { name: 'type_text', tag: '#loc+type+label' },
  { name: 'category', tag: '#loc+category' },
  { name: 'layer', tag: '#meta+layer' },
  { name: 'status', tag: '#status' },
  { name: 'operating', tag: '#status+operating' },
  { name: 'last_confirmed', tag: '#date+confirmed', unknown: 'unknown' },
  { name: 'freshness', tag: '#meta+freshness' },
  { name: 'source', tag: '#meta+source' },
  { name: 'source_title', tag: '#meta+source+title', unknown: 'unknown' },
  { name: 'licence', tag: '#meta+licence', unknown: 'unknown' },
  { name: 'operation', tag: '#meta+operation' },
  { name: 'version', tag: '#meta+version' },
  { name: 'content_sha256', tag: '#meta+hash' },
  { name: 'at', tag: '#date+cutoff' },
  { name: 'known', tag: '#date+known' },
  { name: 'label', tag: '#meta+label' },
  { name: 'recipient', tag: '#meta+recipient' },
  { name: 'scope', tag: '#meta+scope' },
  { name: 'says', tag: '#meta+restrictions' },
];

/** Where a point is, in the tier that gives one. */
const POINT: readonly Column[] = [
  { name: 'longitude', tag: '#geo+lon', unknown: 'unknown' },
  { name: 'latitude', tag: '#geo+lat', unknown: 'unknown' },
  { name: 'uncertainty_metres', tag: '#geo+uncertainty', unknown: 'unknown' },
];

/** The list as a table, a row an entry; a list without one has a row that says so, or its words would be lost. */
export function tableOf(described: Described): Table {
  const { list, handling, speak } = described;
  const about = aboutOf(described);
  const text = (name: string): Cell => about[name] as Cell;
  const says = listSays(list, handling, speak).join(' ');
  const whole: Cell[] = [
    ...['operation', 'version', 'content_sha256', 'at', 'known', 'label', 'recipient', 'scope_text'].map(
      text,
    ),
    says,
  ];
  const sources = new Map(list.sources.map((s) => [s.code, s]));
  const points = list.tier === 'exact';
  const own = COLUMNS.length - whole.length;
  const rows = list.places.flatMap(({ placed, entries }) =>
    entries.map((e): Cell[] => [
      placeSays(placed, speak),
      placed.areas.map((d) => d.code).join(' '),
      placed.precision,
      e.id,
      e.name,
      e.otherNames.join(' | '),
      e.kind,
      e.type,
      termIn(speak)('object_type', e.type),
      e.category,
      e.layer,
      e.status,
      e.operating,
      e.confirmed,
      e.freshness,
      e.source,
      sources.get(e.source)?.title ?? null,
      sources.get(e.source)?.licence ?? null,
      ...whole,
      ...(points ? [e.lon, e.lat, e.uncertainty] : []),
    ]),
  );
  const nothing: Cell[] = [...Array<null>(own).fill(null), ...whole, ...(points ? [null, null, null] : [])];
  return {
    columns: points ? [...COLUMNS, ...POINT] : COLUMNS,
    rows: rows.length === 0 ? [nothing] : rows,
  };
}
