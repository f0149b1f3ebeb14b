/**
 * The data dictionary: every table and column of the migrations, with its type, what it may hold and the comment above
 * it in the SQL. Read from the files, so no database is needed; tools/docs.ts writes the page. What this cannot read is
 * an error: nothing is left out in silence.
 */
import { readFileSync, readdirSync } from 'node:fs';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const FOLDER = new URL('../src/db/migrations/', import.meta.url);
const PARTS = [
  ['compartment', 'Of one operation or exercise', 'One schema each, with a role of its own.'],
  ['shared', 'Of the installation', 'The schema `amparo_shared`.'],
  ['both', 'In every schema', 'The shared one and each compartment.'],
] as const;

/** What may follow the type of a column. */
const AFTER_TYPE = /\s+(?:not null|default|check|primary key|unique|references|generated)\b/;
const OF_TABLE = /^(?:check|primary key|unique|foreign key|constraint)\b/;

/** Lines of comment as one sentence or more. */
const prose = (lines: string): string =>
  lines
    .replaceAll(/^\s*--\s?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

interface Part {
  readonly comment: string;
  readonly text: string;
}

/** The columns and rules between the parentheses of a table, each with the comment above it. */
function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  let comment = '';
  let text = '';
  const depth = (): number => text.split('(').length - text.split(')').length;
  for (const line of body.split('\n').map((l) => l.trim())) {
    if (line.startsWith('--')) comment += `${line}\n`;
    else text += `${text && line ? ' ' : ''}${line}`;
    if (!text.endsWith(',') || depth() > 0) continue;
    parts.push({ comment: prose(comment), text: text.slice(0, -1) });
    comment = text = '';
  }
  return text ? [...parts, { comment: prose(comment), text }] : parts;
}

/** What stands within the parentheses after `word`; null when the word is not there. */
function within(text: string, word: string): string | null {
  const at = text.indexOf(`${word} (`);
  if (at < 0) return null;
  const start = at + word.length + 2;
  let open = 1;
  let end = start;
  for (; open > 0 && end < text.length; end++) open += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
  return text.slice(start, end - 1);
}

/** A column as a row of the page: name, type, whether it may be null, meaning. Throws on what is no column. */
function column({ comment, text }: Part): string[] {
  const [, name, after] = /^(\w+)\s+(.+)$/.exec(text.replaceAll(/\s+/g, ' ')) ?? [];
  if (!name || !after) throw new Error(`docs-dictionary: no column: ${text}`);
  const cut = after.search(AFTER_TYPE);
  const rest = cut < 0 ? '' : after.slice(cut);
  const rule = within(rest, 'check');
  const choices = rule === null ? null : /^\w+ in \((.+)\)$/.exec(rule)?.[1]?.replaceAll("'", '');
  const refers = /references (\w+) \((\w+)\)/.exec(rest);
  const fallback = /default ('[^']*'|\w+)/.exec(rest)?.[1];
  const notes = [
    comment,
    choices ? `One of: ${choices}.` : rule === null ? '' : `Rule: \`${rule}\`.`,
    refers ? `Refers to \`${refers[1]}.${refers[2]}\`.` : '',
    fallback === undefined ? '' : `Default: \`${fallback}\`.`,
    rest.includes('generated always as identity') ? 'Counted by the database.' : '',
    rest.includes('primary key') ? 'Key.' : / unique\b/.test(rest) ? 'Unique.' : '',
  ];
  const sure = / not null| primary key/.test(rest);
  return [
    `\`${name}\``,
    cut < 0 ? after : after.slice(0, cut),
    sure ? 'no' : 'yes',
    notes.filter(Boolean).join(' '),
  ];
}

/** What the triggers and policies of all files say of a table. */
function keptBy(sql: string, name: string): string[] {
  const loops = [
    ...sql.matchAll(
      /in array array\[([^\]]+)\] loop\s+execute format\('create trigger %I before (update or )?delete/g,
    ),
  ];
  const found =
    loops.find((l) => l[1]?.includes(`'${name}'`)) ??
    new RegExp(`create trigger (\\w+) before (update or )?delete or truncate on ${name}\\s`).exec(sql);
  const group = new RegExp(`create policy (\\w+) on ${name}\\s`).exec(sql)?.[1];
  return [
    found ? (found[2] ? 'Append only: no row is ever changed or deleted.' : 'No row is ever deleted.') : '',
    group === undefined
      ? ''
      : // A policy has the name of its group, but where each row names its own.
        group === 'kept_apart'
        ? 'Row security: only for who has the field group that the row names.'
        : `Row security: only for who has the field group \`${group}\`.`,
  ].filter(Boolean);
}

/** The tables of one file, after what its head says. `all` is the text of every file. */
function ofFile(sql: string, all: string, table: Table): string {
  const head = /^((?:--.*\n)+)\n/.exec(sql)?.[1] ?? '';
  const tables = [...sql.matchAll(/((?:^--.*\n)*)^create table (\w+) \(\n([\s\S]*?)^\);/gm)];
  const changed = sql.split('\n').some((l) => /^\s*alter table (?!\w+ enable row level security)/.test(l));
  if (changed || tables.length !== sql.match(/create table/g)?.length) {
    throw new Error('docs-dictionary: a migration changes or makes a table in a way that this does not read');
  }
  const shown = tables.map(([, comment = '', name = '', body = '']) => {
    const parts = partsOf(body);
    const rules = parts.filter((p) => OF_TABLE.test(p.text));
    return [
      `### ${name}\n`,
      [prose(comment), ...keptBy(all, name)].filter(Boolean).join(' ') + '\n',
      table(
        ['Column', 'Type', 'May be null', 'Meaning'],
        parts.filter((p) => !rules.includes(p)).map(column),
      ),
      ...rules.map(
        (p) => `- ${[p.comment, `\`${p.text.replaceAll(/\s+/g, ' ')}\``].filter(Boolean).join(' ')}`,
      ),
      '',
    ].join('\n');
  });
  return [head ? `${prose(head)}\n` : '', ...shown].join('\n');
}

/**
 * The files of a part with what later ones change told where the table is made: columns added, another key. Every other
 * change of a table is left, and refused above.
 */
function withChanges(files: readonly string[]): string[] {
  const changes: { name: string; kind: string; what: string }[] = [];
  const left = files.map((sql) =>
    sql.replaceAll(
      /^alter table (\w+) (add column|drop constraint|add primary key) ([^;]+);\n/gm,
      (_, name: string, kind: string, what: string) => {
        changes.push({ name, kind, what });
        return '';
      },
    ),
  );
  return left.map((sql) =>
    sql.replaceAll(/^create table (\w+) \(\n([\s\S]*?)^\);/gm, (made, name: string, body: string) => {
      const own = changes.filter((c) => c.name === name);
      if (own.length === 0) return made;
      const dropped = own.some((c) => c.kind === 'drop constraint' && c.what === `${name}_pkey`);
      const kept = dropped ? body.replace(/ primary key/, ' not null') : body;
      const key = own.find((c) => c.kind === 'add primary key')?.what;
      const added = own.filter((c) => c.kind === 'add column').map((c) => `,\n  ${c.what}`);
      return `create table ${name} (\n${kept.trimEnd()}${added.join('')}${key ? `,\n  primary key ${key}` : ''}\n);`;
    }),
  );
}

const INTRO =
  'Every table and column. Null is *unknown* or *not stated*, never zero. Where there is `superseded_at`, a row is one version: it held from `recorded_at` until `superseded_at` (null: it still holds). Times are in UTC; positions are longitude and latitude in degrees, WGS 84; `uncertainty` is in metres. Besides these, each schema has a table `migration`: the version and hash of each file that made it.\n';

/** The page. `table` writes a table in Markdown. Throws on SQL that it cannot read. */
export function dictionaryPage(table: Table): string {
  const files = PARTS.map(([part]) =>
    withChanges(
      readdirSync(new URL(`${part}/`, FOLDER))
        .filter((file) => file.endsWith('.sql'))
        .sort()
        .map((file) => readFileSync(new URL(`${part}/${file}`, FOLDER), 'utf8')),
    ),
  );
  const all = files.flat().join('\n');
  const shown = PARTS.map(([, title, about], i) => {
    const withTables = (files[i] ?? []).filter((sql) => /create table|alter table/.test(sql));
    return [`## ${title}\n`, `${about}\n`, ...withTables.map((sql) => ofFile(sql, all, table))].join('\n');
  });
  return ['# Data dictionary\n', INTRO, ...shown].join('\n');
}
