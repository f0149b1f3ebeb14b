/** Bodies: read once, refused early. What is not JSON, not UTF-8, or carries control characters goes no further. */
import type { FastifyInstance } from 'fastify';
import { Problem } from '#model/problems.ts';

const DEEPEST = 40;
// C0 but tab, line feed and carriage return; DEL; C1. They hide text in terminals and logs.
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** Whether a text is safe to keep and show: no control characters, no half of a surrogate pair. */
export function isClean(text: string): boolean {
  return !CONTROL.test(text) && text.isWellFormed();
}

/**
 * Walks a value as it came in. Throws Problem control_characters or invalid_input, naming the field: a key named
 * `__proto__` is an attack, not a field. The way is only put into words when something is wrong: a shape has 100,000
 * positions.
 */
export function refuseUnclean(value: unknown): void {
  walk(value, []);
}

function walk(value: unknown, way: (string | number)[]): void {
  if (typeof value === 'string') {
    if (!isClean(value)) throw new Problem('control_characters', { field: fieldOf(way) });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (way.length >= DEEPEST) {
    throw new Problem('malformed_json', {
      field: fieldOf(way),
      params: { hint: `nested deeper than ${DEEPEST}` },
    });
  }
  const at = way.length;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const part: unknown = value[i];
      if (typeof part === 'number') continue;
      way[at] = i;
      walk(part, way);
    }
  } else {
    for (const key of Object.keys(value)) {
      if (!isClean(key)) throw new Problem('control_characters', { field: fieldOf(way) });
      way[at] = key;
      if (key === '__proto__')
        throw new Problem('invalid_input', { field: fieldOf(way), params: { expected: 'another name' } });
      walk((value as Record<string, unknown>)[key], way);
    }
  }
  way.length = at;
}

function fieldOf(way: readonly (string | number)[]): string | null {
  return way.length ? way.join('.') : null;
}

/** Reads UTF-8 JSON. Throws Problem malformed_json with where it stops being JSON. */
export function readJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    // The parser quotes the text; only its own words and the position may leave.
    const hint = /position \d+/.exec((error as Error).message)?.[0] ?? 'not UTF-8 or not complete';
    throw new Problem('malformed_json', { params: { hint } });
  }
}

/** Takes JSON and whole files, and nothing else. Forms belong to the pages, which read them themselves. */
export function readBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, bytes, done) => {
    try {
      done(null, readJson(bytes as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });
  app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, bytes, done) =>
    done(null, bytes),
  );
}
