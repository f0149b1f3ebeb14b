/** Any answer as text: fields below each other, lists of simple rows as a table, sentences in words, null as "unknown". */
import type { Message, Phrase } from '#model/message.ts';
import { safe } from './lines.ts';
import type { Reader } from './print.ts';

type Row = Readonly<Record<string, unknown>>;

function isMessage(value: object): value is Message {
  const keys = Object.keys(value);
  const only = 'code' in value && keys.every((key) => key === 'code' || key === 'params');
  // A code alone is a sentence when it names one: those have a dot, coded values have none.
  return only && ('params' in value || String(value.code).includes('.'));
}

function isPhrase(value: object): value is Phrase {
  return Object.keys(value).join() === 'en,fr';
}

/** A value on one line, or null when it needs more. */
function short(value: unknown, reader: Reader): string | null {
  if (value === null || value === undefined) return reader.speak({ code: 'unknown' });
  if (typeof value === 'string') return safe(value);
  if (typeof value === 'boolean') return reader.speak({ code: value ? 'cli.yes' : 'cli.no' });
  if (typeof value !== 'object') return String(value);
  if (isPhrase(value)) return typeof value.en === 'string' ? safe(value[reader.language]) : null;
  if (isMessage(value)) return safe(reader.speak(value));
  if (!Array.isArray(value)) return null;
  const parts = value.map((part) => (typeof part === 'object' && part !== null ? null : short(part, reader)));
  return parts.includes(null) ? null : parts.join(', ') || reader.speak({ code: 'cli.none' });
}

function table(rows: readonly Row[], reader: Reader): string[] | null {
  const names = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => names.map((name) => short(row[name], reader)));
  if (cells.some((line) => line.includes(null))) return null;
  const all = [names, ...(cells as string[][])];
  const widths = names.map((_, i) => Math.max(...all.map((line) => (line[i] ?? '').length)));
  if (widths.reduce((sum, w) => sum + w + 2, 0) > 160) return null;
  return all.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function lines(value: unknown, reader: Reader, indent: string): string[] {
  const one = short(value, reader);
  if (one !== null) return [`${indent}${one}`];
  if (Array.isArray(value)) {
    const rows = value.every((v) => typeof v === 'object' && v !== null)
      ? table(value as Row[], reader)
      : null;
    if (rows) return rows.map((row) => `${indent}${row}`);
    return value.flatMap((part) => [...lines(part, reader, indent), '']).slice(0, -1);
  }
  return Object.entries(value as Row).flatMap(([name, part]) => {
    const inLine = short(part, reader);
    return inLine === null
      ? [`${indent}${name}`, ...lines(part, reader, `${indent}  `)]
      : [`${indent}${name}: ${inLine}`];
  });
}

/** The answer as text that ends with a line break. */
export function plain(answer: unknown, reader: Reader): string {
  return `${lines(answer, reader, '').join('\n')}\n`;
}
