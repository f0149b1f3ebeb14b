/** `amparo help`, made from the list. */
import { fieldsOf } from '#model/fields.ts';
import type { Operation } from '#model/operation.ts';
import type { Language, Speak } from '#words/speak.ts';
import { argumentsOf, kebab } from './flags.ts';

/** Commands beside the list: they open no operation, since there is none yet or all of them are meant. */
export const BESIDE = ['start', 'backup', 'restore', 'help'] as const;

const said = (speak: Speak, code: string): string => speak({ code });

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}

function optionRows(speak: Speak): [string, string][] {
  return [
    ['--operation <code>', said(speak, 'cli.option.operation')],
    ['--as <role>', said(speak, 'cli.option.as')],
    ['--lang <en|fr>', said(speak, 'cli.option.lang')],
    ['--json', said(speak, 'cli.option.json')],
  ];
}

/** Every command with its line. */
export function help(operations: readonly Operation[], language: Language, speak: Speak): string {
  const commands = operations
    .flatMap((op): [string, string][] => (op.cli ? [[op.cli.command, op.summary[language]]] : []))
    .sort(([a], [b]) => a.localeCompare(b));
  const rows: [string, string][] = [
    ...BESIDE.map((word): [string, string] => [
      word === 'help' ? 'help [command]' : word,
      said(speak, `cli.${word}_about`),
    ]),
    ['compartment <code>', said(speak, 'keeping.about_compartment')],
    ['account first <label>', said(speak, 'keeping.about_account')],
    ['rebuild [--write]', said(speak, 'keeping.about_rebuild')],
    ...commands,
  ];
  return [
    `${said(speak, 'product.name')}: ${said(speak, 'product.line')}`,
    `\n${said(speak, 'cli.usage')}: amparo <command> [options]`,
    `\n${said(speak, 'cli.commands')}`,
    columns(rows),
    `\n${said(speak, 'cli.options')}`,
    columns(optionRows(speak)),
    '',
  ].join('\n');
}

/** One command in full. */
export function helpOf(op: Operation, language: Language, speak: Speak): string {
  const inLine = argumentsOf(op);
  const shown = inLine.map((name) => `<${kebab(name)}>`).join(' ');
  const fields = fieldsOf(op.input).map((f): [string, string] => {
    const notes = [
      f.required ? said(speak, 'cli.required') : '',
      f.choices.length > 0 ? `${said(speak, 'cli.one_of')}: ${f.choices.join(', ')}` : '',
      f.fallback === null ? '' : `${said(speak, 'cli.default')}: ${f.fallback}`,
    ].filter(Boolean);
    const name = inLine.includes(f.name) ? `<${kebab(f.name)}>` : `--${kebab(f.name)}`;
    return [name, `${f.about}${notes.length ? ` (${notes.join('; ')})` : ''}`];
  });
  return [
    `${op.summary[language]}\n`,
    op.about,
    `\n${said(speak, 'cli.usage')}: amparo ${op.cli?.command ?? op.code} ${shown}${shown ? ' ' : ''}[options]`,
    `\n${said(speak, 'cli.options')}`,
    columns([
      ...fields,
      ...(op.http.file ? [['--out <file>', said(speak, 'cli.option.out')] as [string, string]] : []),
      ...optionRows(speak),
    ]),
    '',
  ].join('\n');
}
