/** Text for a terminal: wrapped at a width, indented, with nothing in it that could steer the terminal. */

/** The width used when nobody says another: what a report can be pasted into. */
export const WIDTH = 96;

/** What a source wrote must not steer the terminal: control characters are shown as a blank. */
export function safe(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t\n]/gu, ' ');
}

/** Wraps a text; every line starts with `indent`, the first with `first` in its place. */
export function wrap(text: string, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of safe(text).split(/ +/)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += `${empty ? '' : ' '}${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** A heading with a line under it. */
export function heading(text: string, mark = '─'): string {
  const said = safe(text);
  return `${said}\n${mark.repeat(Math.min(WIDTH, [...said].length))}`;
}

/** Rows as columns; the last one may wrap. */
export function columns(rows: readonly (readonly string[])[], indent = ''): string {
  const count = Math.max(0, ...rows.map((r) => r.length));
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(0, ...rows.map((r) => [...(r[i] ?? '')].length)),
  );
  return rows
    .map((row) => {
      const start = row
        .slice(0, -1)
        .map((cell, i) => safe(cell).padEnd((widths[i] ?? 0) + 2))
        .join('');
      return wrap(row.at(-1) ?? '', indent + ' '.repeat(start.length), indent + start).trimEnd();
    })
    .join('\n');
}
