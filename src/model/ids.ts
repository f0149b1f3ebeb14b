/**
 * Ids (architecture decision 13): time-ordered for internal rows, random for what must tell nothing,
 * deterministic for findings and imported rows.
 */
import { hash as digest } from 'node:crypto';
import { v4, v7 } from 'uuid';

/** A time-ordered id (UUID v7) for an internal row. */
export function newId(): string {
  return v7();
}

/** A random id (UUID v4) for a reference, link or ticket: it must tell nothing. */
export function secretId(): string {
  return v4();
}

/**
 * The same id for the same parts, on every machine (UUID v8 over SHA-256): an imported row is (source, external id).
 */
export function idOf(...parts: readonly string[]): string {
  const hash = digest('sha256', parts.map((p) => `${p.length}:${p}`).join('|'), 'hex');
  const variant = ((parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
