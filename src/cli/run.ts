/** Runs one command of the list: parse, perform, print. Exit codes: 0 done, 1 a problem, 2 a wrong command line. */
import { writeFile } from 'node:fs/promises';
import type { ExportedFile } from '#model/exported.ts';
import type { Operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { perform, type House } from '#src/perform.ts';
import { problem as inWords } from '#words/problem.ts';
import { LANGUAGES, type Language, type Speak } from '#words/speak.ts';
import { actorAs } from './actor.ts';
import { commandOf, inputOf, readLine, Usage, type Line } from './flags.ts';
import { BESIDE, help, helpOf } from './help.ts';
import { print } from './print/print.ts';

export interface Shell {
  readonly operations: readonly Operation[];
  readonly words: Readonly<Record<Language, Speak>>;
  readonly language: Language;
  /** Operations of the demonstrations, the one that is taken when nobody names another first. */
  readonly demonstrations?: readonly string[];
  /** Opens the house; called only when a command needs it. */
  open(): Promise<{ readonly house: House; seal(): Promise<unknown>; close(): Promise<void> }>;
  readonly env: Readonly<Record<string, string | undefined>>;
  out(text: string): void;
  err(text: string): void;
}

/** Runs `argv`; answers with the exit code. What went wrong is said on the standard error. */
export async function runCommand(argv: readonly string[], shell: Shell): Promise<number> {
  let speak = shell.words[shell.language];
  try {
    const line = readLine(argv, shell.operations);
    const language = languageOf(line, shell);
    speak = shell.words[language];
    const asksHelp = line.words[0] === 'help' || line.words.length === 0 || line.options.has('help');
    if (asksHelp) return showHelp(line, shell, language);
    const found = commandOf(line, shell.operations);
    if (!found) throw new Usage({ code: 'cli.unknown_command', params: { command: line.words.join(' ') } });
    return await execute(found.op, found.rest, line, shell, language);
  } catch (error) {
    if (error instanceof Usage) {
      const see = `${speak({ code: 'cli.see_help' })}${error.command ? ` ${error.command}` : ''}`;
      shell.err(`${speak(error.said)}\n${see}\n`);
      return 2;
    }
    if (!(error instanceof Problem)) throw error;
    shell.err(`${inWords(error, speak)}\n`);
    for (const { field, code, params } of error.more.length > 1 ? error.more : []) {
      shell.err(`  ${field}: ${speak({ code, params: { field, ...params } })}\n`);
    }
    return 1;
  }
}

function languageOf(line: Line, shell: Shell): Language {
  const wanted = line.options.get('lang');
  return LANGUAGES.find((l) => l === wanted) ?? shell.language;
}

function showHelp(line: Line, shell: Shell, language: Language): number {
  const speak = shell.words[language];
  const words = line.words[0] === 'help' ? line.words.slice(1) : line.words;
  if (words.length === 0 || BESIDE.some((word) => word === words[0])) {
    shell.out(help(shell.operations, language, speak));
    return 0;
  }
  const found = commandOf({ ...line, words }, shell.operations);
  if (!found) throw new Usage({ code: 'cli.unknown_command', params: { command: words.join(' ') } });
  shell.out(helpOf(found.op, language, speak));
  return 0;
}

async function execute(
  op: Operation,
  rest: readonly string[],
  line: Line,
  shell: Shell,
  language: Language,
): Promise<number> {
  const input = await inputOf(op, rest, line);
  const role = line.options.get('as');
  const actor = actorAs(typeof role === 'string' ? role : undefined);
  const opened = await shell.open();
  try {
    const compartment = op.runs === 'shared' ? null : await whichOperation(opened.house, line, shell);
    const answer = await perform(opened.house, op, { actor, compartment, input });
    if (op.writes || op.http.file) await opened.seal();
    const to = line.options.get('out');
    if (op.http.file && typeof to === 'string')
      return await save(answer as ExportedFile, to, op, shell, language);
    const text = line.options.has('json')
      ? `${JSON.stringify(answer, null, 2)}\n`
      : op.http.file
        ? (answer as ExportedFile).content
        : print(op, answer, { speak: shell.words[language], language });
    shell.out(text);
    return op.code === 'audit.verify' && (answer as { whole: boolean }).whole !== true ? 1 : 0;
  } finally {
    await opened.close();
  }
}

/** Writes a file where `--out` says. What is there already is never written over. */
async function save(
  file: ExportedFile,
  to: string,
  op: Operation,
  shell: Shell,
  language: Language,
): Promise<number> {
  try {
    await writeFile(to, file.content, { flag: 'wx' });
  } catch (error) {
    const code =
      (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'cli.out_exists' : 'cli.out_not_written';
    throw new Usage({ code, params: { file: to } }, op.cli?.command ?? null);
  }
  shell.err(`${shell.words[language]({ code: 'cli.saved', params: { file: to } })}\n`);
  return 0;
}

/**
 * `--operation`, then AMPARO_OPERATION, then the only one there is. Where there are demonstrations and nothing else, the
 * first of them; beside an operation of someone's own nothing is guessed.
 */
async function whichOperation(house: House, line: Line, shell: Shell): Promise<string> {
  const said = line.options.get('operation') ?? shell.env['AMPARO_OPERATION'];
  if (typeof said === 'string' && said !== '') return said;
  const all = await house.database.compartments();
  const operations = all.filter((c) => c.kind === 'operation');
  const only = operations.length === 1 ? operations[0] : undefined;
  if (only) return only.code;
  const demonstrations = shell.demonstrations ?? [];
  const first = demonstrations.find((code) => operations.some((o) => o.code === code));
  if (first !== undefined && operations.every((o) => demonstrations.includes(o.code))) return first;
  const codes = all.map((c) => c.code).join(' | ');
  throw new Usage({
    code: 'cli.which_operation',
    params: { codes: codes || shell.words[shell.language]({ code: 'cli.none' }) },
  });
}
