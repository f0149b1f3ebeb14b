/** How an answer looks on a terminal: some answers have a page of their own, the others are printed as they are. */
import type { Operation } from '#model/operation.ts';
import type { Language, Speak } from '#words/speak.ts';
import { printAudit } from './audit.ts';
import { printBoard } from './board.ts';
import { printCheck } from './check.ts';
import { printFigure } from './figure.ts';
import { plain } from './plain.ts';

export interface Reader {
  readonly speak: Speak;
  readonly language: Language;
}

/** Each takes the answer of its operation, which its output schema has already checked. */
const PRINTERS: Readonly<Record<string, (answer: never, reader: Reader) => string>> = {
  'audit.verify': printAudit,
  'board.read': printBoard,
  'check.run': printCheck,
  'figure.open': printFigure,
};

/** The answer as text that ends with a line break. */
export function print(op: Operation, answer: unknown, reader: Reader): string {
  const own = PRINTERS[op.code];
  return own ? own(answer as never, reader) : plain(answer, reader);
}
