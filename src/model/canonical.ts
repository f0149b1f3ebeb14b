/** One text for one value: keys sorted, nothing undefined (after RFC 8785 for the values that we use). For hashing only. */

/** What is canonical text already: it is taken as it is, so that a part that was written once is not written again. */
export class Canonical {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

interface Order {
  readonly keys: readonly string[];
  /** The keys as JSON writes them, each with its colon. */
  readonly labels: readonly string[];
  /** Whether an object can have them in this order: numbers among keys always come first. */
  readonly free: boolean;
  /** Whether they came in this order. */
  readonly given: boolean;
}

// Rows of one source have the same keys a million times: sorting them once is a third of the time.
const orders = new Map<string, Order>();

function orderOf(keys: readonly string[]): Order {
  const shape = keys.join('\u0000');
  let order = orders.get(shape);
  if (!order) {
    const sorted = keys.toSorted();
    order = {
      keys: sorted,
      labels: sorted.map((key) => `${JSON.stringify(key)}:`),
      given: sorted.every((key, i) => key === keys[i]),
      free: !sorted.some((key) => /^\d|^__proto__$/.test(key)),
    };
    if (orders.size < 500) orders.set(shape, order);
  }
  return order;
}

/** ASCII without quote, backslash and control characters: JSON writes it as it is. */
const PLAIN = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/** The same text as `canonical`, in a third of the time, for what has no parts of its own: the row of a table. */
export function canonicalRow(row: Readonly<Record<string, string | number | null>>): string {
  const { keys, free, given } = orderOf(Object.keys(row));
  if (!free) return canonical(row);
  if (given) return JSON.stringify(row);
  const sorted: Record<string, string | number | null | undefined> = {};
  for (const key of keys) sorted[key] = row[key];
  return JSON.stringify(sorted);
}

export function canonical(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return PLAIN.test(value) ? `"${value}"` : JSON.stringify(value);
  // JSON writes a number as a template does.
  if (typeof value === 'number') return Number.isFinite(value) ? `${value}` : 'null';
  if (typeof value === 'boolean' || typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value instanceof Date) return JSON.stringify(value.toISOString());
  if (value instanceof Canonical) return value.text;
  const record = value as Record<string, unknown>;
  const { keys, labels } = orderOf(Object.keys(record));
  let out = '';
  for (let i = 0; i < keys.length; i++) {
    const part = record[keys[i] as string];
    if (part !== undefined) out += `${out === '' ? '' : ','}${labels[i]}${canonical(part)}`;
  }
  return `{${out}}`;
}
