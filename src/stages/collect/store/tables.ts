/** Tables that an import fills in bulk: their columns, in the order in which rows are written, and how each is written. */
import type { ColumnType } from './copy-binary.ts';

interface BulkColumns {
  /** The columns as a list of SQL. */
  readonly columns: string;
  readonly types: readonly ColumnType[];
}

function table(text: string): BulkColumns {
  const columns = text.split(',').map((column) => column.trim().split(' '));
  return {
    columns: columns.map(([name]) => name).join(', '),
    types: columns.map(([, type]) => type as ColumnType),
  };
}

export const TABLES = {
  place: table(`
    row_id uuid, place_id uuid, code text, kind text, level int2, parent_code text, path text[],
    names jsonb, name text, shape jsonb, area_box box, valid_on date, source_code text, external_id text,
    content_hash bytea, import_run uuid, recorded_at timestamptz
  `),
  population_figure: table(`
    row_id uuid, figure_id uuid, place_code text, level int2, group_code text, sex text, age_from int2,
    age_to int2, people int8, year int2, stated_by text, source_code text, external_id text,
    content_hash bytea, import_run uuid, recorded_at timestamptz
  `),
  indicator_reading: table(`
    row_id uuid, reading_id uuid, indicator text, place_code text, year int2, value float8, suppressed bool,
    unit text, stated_by text, source_code text, external_id text, content_hash bytea, import_run uuid,
    recorded_at timestamptz
  `),
  report: table(`
    report_id uuid, channel text, reporter_role text, source_code text, external_id text, release text,
    happened_from timestamptz, happened_to timestamptz, precision text, zone text, content_hash bytea,
    sealed bytea, import_run uuid, source_category text, recorded_by text, recorded_at timestamptz
  `),
  report_key: table(`
    report_id uuid, wrapped bytea
  `),
  event: table(`
    row_id uuid, event_id uuid, happened_from timestamptz, happened_to timestamptz, precision text,
    zone text, lon float8, lat float8, uncertainty float4, level int2, inside text[], maybe text[],
    position_basis text, position_method text, area_box box, place_text text, source_code text,
    external_id text, content_hash bytea, import_run uuid, recorded_by text, recorded_at timestamptz, named text[]
  `),
  event_report: table(`
    event_id uuid, report_id uuid, linked_by text, recorded_at timestamptz
  `),
  statement: table(`
    statement_id uuid, event_id uuid, source_code text, report_id uuid, harm text, low int4, best int4,
    high int4, sources_counted int4, recorded_at timestamptz
  `),
  involvement: table(`
    involvement_id uuid, event_id uuid, statement_id uuid, role text, harm text, status text, sex text,
    age_from int2, age_to int2, low int4, best int4, high int4, recorded_at timestamptz
  `),
  classification: table(`
    classification_id uuid, event_id uuid, area text, standard text, code text, by text,
    recorded_at timestamptz
  `),
  attribution: table(`
    attribution_id uuid, event_id uuid, actor_code text, source_code text, level text, basis text,
    recorded_at timestamptz
  `),
  actor: table(`
    row_id uuid, actor_id uuid, code text, name text, source_code text, recorded_at timestamptz
  `),
  protected_object: table(`
    row_id uuid, object_id uuid, layer text, kind text, type text, category text, name text,
    other_names text[], status text, operating text, lon float8, lat float8, uncertainty float4, level int2,
    inside text[], maybe text[], position_basis text, position_method text, area_box box,
    last_confirmed date, source_code text, external_id text, content_hash bytea, import_run uuid,
    recorded_at timestamptz, regimes text[], named text[]
  `),
  object_statement: table(`
    statement_id uuid, object_id uuid, source_code text, chosen bool, payload jsonb,
    recorded_at timestamptz
  `),
} as const satisfies Record<string, BulkColumns>;

export type BulkTable = keyof typeof TABLES;
