/**
 * Registers as tables in text, one line each: terms of the screen (T-003), instruments (T-012), obligations with their
 * basis (T-077). A malformed line, or an obligation without basis, is a mistake of ours and throws at start.
 *
 *     term:        code | English | French | definition | définition | instrument | source | read
 *     instrument:  code | kind | adopted by | adopted | updated | superseded by | read | English title | French title
 *     obligation:  code | read | basis; basis | English | French      a basis: "law H54 art. 4(1)"
 */
import { INSTRUMENT_KINDS } from '#model/instrument.ts';
import type { Instrument, InstrumentKind, Obligation, ObligationBasis, Term } from '#model/instrument.ts';
import type { Phrases } from '#model/message.ts';

interface Register<T> {
  readonly entries: readonly T[];
  readonly words: Phrases;
}

function rows(lines: string, width: number): string[][] {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim());
      if (cells.length !== width) throw new Error(`${cells.length} cells, not ${width}: ${line.trim()}`);
      return cells;
    });
}

function said(line: string, ...words: readonly string[]): void {
  if (words.some((word) => word === '')) throw new Error(`a cell is empty: ${line}`);
}

/** "read" or "known": whether the source was read, or is from knowledge. */
function wasRead(line: string, cell: string): boolean {
  if (cell !== 'read' && cell !== 'known') throw new Error(`neither read nor known: ${line}`);
  return cell === 'read';
}

/** Terms; an empty instrument is none. */
export function terms(lines: string): Register<Term> {
  const words: Record<string, Phrases[string]> = {};
  const entries = rows(lines, 8).map(
    ([code = '', en = '', fr = '', enSays = '', frSays = '', instrument = '', source = '', read = '']) => {
      said(code, code, en, fr, enSays, frSays, source);
      words[`term.${code}`] = { en, fr };
      words[`term.${code}.definition`] = { en: enSays, fr: frSays };
      return { code, instrument: instrument || null, source, read: wasRead(code, read) };
    },
  );
  return { entries, words };
}

/** Instruments; empty dates are not known, an empty "superseded by" holds still. */
export function instruments(lines: string): Register<Instrument> {
  const words: Record<string, Phrases[string]> = {};
  const entries = rows(lines, 9).map(
    ([
      code = '',
      kind = '',
      by = '',
      adopted = '',
      updated = '',
      after = '',
      read = '',
      en = '',
      fr = '',
    ]) => {
      said(code, code, kind, by, en, fr);
      if (!(INSTRUMENT_KINDS as readonly string[]).includes(kind))
        throw new Error(`${code}: no kind ${kind}`);
      words[`instrument.${code}`] = { en, fr };
      const made: Instrument = {
        code,
        kind: kind as InstrumentKind,
        by,
        adopted: adopted || null,
        read: wasRead(code, read),
      };
      return { ...made, ...(updated && { updated }), ...(after && { supersededBy: after }) };
    },
  );
  return { entries, words };
}

const BASIS = /^(law|policy|value) (\S+) (.+)$/;

function basisOf(code: string, text: string): ObligationBasis {
  const [, as, instrument, article] = BASIS.exec(text.trim()) ?? [];
  if (!as || !instrument || !article) throw new Error(`${code}: no basis in "${text}"`);
  return { as: as as ObligationBasis['as'], instrument, article };
}

export function obligations(lines: string): Register<Obligation> {
  const words: Record<string, Phrases[string]> = {};
  const entries = rows(lines, 5).map(([code = '', read = '', bases = '', en = '', fr = '']): Obligation => {
    said(code, code, en, fr);
    words[`obligation.${code}`] = { en, fr };
    const [first = '', ...more] = bases.split(';');
    return {
      code,
      basis: [basisOf(code, first), ...more.map((one) => basisOf(code, one))],
      read: wasRead(code, read),
    };
  });
  return { entries, words };
}
