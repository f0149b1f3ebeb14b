/** A command line into a command of the list and its input. */
import { readFile } from 'node:fs/promises';
import { text as textOf } from 'node:stream/consumers';
import { basename, resolve } from 'node:path';
import { fieldsOf, fromText, refuseUnknown, type Field } from '#model/fields.ts';
import { GivenFile } from '#model/imported.ts';
import type { Message } from '#model/message.ts';
import type { Operation } from '#model/operation.ts';

/** What is wrong with a command line, in words of the catalogue: exit code 2. */
export class Usage extends Error {
  readonly said: Message;
  readonly command: string | null;

  constructor(said: Message, command: string | null = null) {
    super(said.code);
    this.said = said;
    this.command = command;
  }
}

/** Options that every command takes. */
export const COMMON = ['operation', 'json', 'as', 'lang', 'help'] as const;

export interface Line {
  /** Words that do not start with a dash. */
  readonly words: readonly string[];
  /** Options by name as written, without dashes; true for one without a value. */
  readonly options: ReadonlyMap<string, string | true>;
}

/** Whether an option stands alone: `--json`, and every field that is yes or no. */
function standsAlone(name: string, operations: readonly Operation[]): boolean {
  if (name === 'json' || name === 'help') return true;
  return operations.some((op) =>
    fieldsOf(op.input).some((f) => kebab(f.name) === name && f.kind === 'boolean'),
  );
}

/** Splits a command line. `--name value`, `--name=value`; `--` ends the options. Throws Usage. */
export function readLine(argv: readonly string[], operations: readonly Operation[]): Line {
  const words: string[] = [];
  const options = new Map<string, string | true>();
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') return { words: [...words, ...argv.slice(i + 1)], options };
    if (!word.startsWith('--')) {
      words.push(word === '-h' ? 'help' : word);
      continue;
    }
    const cut = word.indexOf('=');
    const name = word.slice(2, cut > 0 ? cut : undefined);
    if (cut > 0) options.set(name, word.slice(cut + 1));
    else if (standsAlone(name, operations)) options.set(name, true);
    else {
      const value = argv[++i];
      if (value === undefined) throw new Usage({ code: 'cli.missing_value', params: { option: word } });
      options.set(name, value);
    }
  }
  return { words, options };
}

/** The operation that the first words name, and the words after it; null when there is none. */
export function commandOf(
  line: Line,
  operations: readonly Operation[],
): { op: Operation; rest: readonly string[] } | null {
  const found = operations
    .filter((op) => op.cli && op.cli.command.split(' ').every((word, i) => line.words[i] === word))
    .sort((a, b) => (b.cli?.command.length ?? 0) - (a.cli?.command.length ?? 0))[0];
  return found?.cli ? { op: found, rest: line.words.slice(found.cli.command.split(' ').length) } : null;
}

/** "dryRun" as it is written on a command line: "dry-run". */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Positional arguments of a command, in order; the last may be a file. */
export function argumentsOf(op: Operation): readonly string[] {
  const file = op.file ?? op.cli?.fileArg;
  return [...(op.cli?.args ?? []), ...(file && !op.cli?.args?.includes(file) ? [file] : [])];
}

/** The input of the operation out of the line; files are read. Throws Usage. */
export async function inputOf(
  op: Operation,
  rest: readonly string[],
  line: Line,
): Promise<Record<string, unknown>> {
  const command = op.cli?.command ?? op.code;
  const fields = fieldsOf(op.input);
  const input: Record<string, unknown> = {};
  const names = argumentsOf(op);
  if (rest.length > names.length) {
    throw new Usage(
      { code: 'cli.too_many_arguments', params: { command, argument: rest[names.length] ?? '' } },
      command,
    );
  }
  for (const [i, text] of rest.entries()) {
    const name = names[i] ?? '';
    input[name] =
      name === op.file || name === op.cli?.fileArg
        ? await fileOf(op, fields, name, text)
        : valueOf(fields, name, text);
  }
  for (const [option, text] of line.options) {
    if ((COMMON as readonly string[]).includes(option) || (option === 'out' && op.http.file)) continue;
    const field = fields.find((f) => kebab(f.name) === option || f.name === option);
    if (!field)
      throw new Usage({ code: 'cli.unknown_option', params: { command, option: `--${option}` } }, command);
    const isFile = field.name === op.file || field.name === op.cli?.fileArg;
    input[field.name] =
      text === true ? true : isFile ? await fileOf(op, fields, field.name, text) : fromText(field, text);
  }
  const missing = names.find(
    (name) => input[name] === undefined && fields.find((f) => f.name === name)?.required,
  );
  if (missing)
    throw new Usage(
      { code: 'cli.missing_argument', params: { command, argument: `<${kebab(missing)}>` } },
      command,
    );
  refuseUnknown(op.input, Object.fromEntries(Object.entries(input).filter(([name]) => name !== op.file)));
  return input;
}

function valueOf(fields: readonly Field[], name: string, text: string): unknown {
  const field = fields.find((f) => f.name === name);
  return field ? fromText(field, text) : text;
}

/** A whole file for an importer stays where it is; what is part of a question is read. "-" is the standard input. */
async function fileOf(op: Operation, fields: readonly Field[], name: string, path: string): Promise<unknown> {
  if (name === op.file) return new GivenFile(basename(path), { path: resolve(path) });
  const field = fields.find((f) => f.name === name);
  let text: string;
  try {
    text = path === '-' ? await textOf(process.stdin) : await readFile(path, 'utf8');
  } catch {
    throw new Usage({ code: 'cli.no_file', params: { file: path } }, op.cli?.command ?? null);
  }
  return field ? fromText(field, text.replace(/^\uFEFF/, '')) : text;
}
