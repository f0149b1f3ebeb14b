/**
 * THE LIST: everything that a person or a program can do here, by stage. HTTP routes, CLI commands, OpenAPI, the
 * reference pages and the access tests come from it.
 */
import type { Operation } from '#model/operation.ts';

export const OPERATIONS: readonly Operation[] = [
  // collect
  // verify
  // understand
  // plan
  // report
  // platform
] as unknown as readonly Operation[];
