/** Instruments, obligations and terms of the whole house, each with what it points to. */
import type { Knowledge } from '#model/area.ts';
import type { Instrument } from '#model/instrument.ts';
import type { Context } from '#model/operation.ts';
import { NO_AREA } from './catalogue.ts';

type House = Pick<Context, 'areas' | 'crossCutting'>;
type Of = readonly [area: string, knowledge: Knowledge];

function all({ areas, crossCutting }: House): Of[] {
  return [[NO_AREA, crossCutting], ...areas.map((area): Of => [area.code, area])];
}

/** Every registered instrument by its code. */
function register(house: House): Map<string, Instrument & { words: { en: string; fr: string } | null }> {
  return new Map(
    all(house).flatMap(([, { instruments = [], words }]) =>
      instruments.map(
        (one) => [one.code, { ...one, words: words[`instrument.${one.code}`] ?? null }] as const,
      ),
    ),
  );
}

/** Instruments with what they supersede, whether they hold, and how many obligations rest on them. */
export function instrumentsOf(house: House) {
  const known = register(house);
  const obligations = obligationsOf(house);
  return [...known.values()].map((one) => ({
    code: one.code,
    words: one.words,
    kind: one.kind,
    by: one.by,
    adopted: one.adopted,
    updated: one.updated ?? null,
    status: one.supersededBy === undefined ? ('in_force' as const) : ('superseded' as const),
    supersededBy: one.supersededBy ?? null,
    supersedes: [...known.values()]
      .filter((other) => other.supersededBy === one.code)
      .map((other) => other.code),
    read: one.read,
    obligations: obligations.filter((o) => o.basis.some((b) => b.instrument === one.code)).map((o) => o.code),
  }));
}

/** Obligations with their basis. One that rests on a superseded instrument says which took its place (T-012). */
export function obligationsOf(house: House) {
  const known = register(house);
  return all(house).flatMap(([area, { obligations = [], words }]) =>
    obligations.map(({ code, basis, read }) => ({
      code,
      area,
      words: words[`obligation.${code}`] ?? null,
      read,
      basis: basis.map((one) => ({ ...one, supersededBy: known.get(one.instrument)?.supersededBy ?? null })),
    })),
  );
}

/** Terms with their definition and the instrument that defines each, its dates and what it supersedes (T-003). */
export function termsOf(house: House) {
  const instruments = new Map(instrumentsOf(house).map((one) => [one.code, one]));
  return all(house).flatMap(([area, { terms = [], words }]) =>
    terms.map(({ code, instrument, source, read }) => ({
      code,
      area,
      words: words[`term.${code}`] ?? null,
      definition: words[`term.${code}.definition`] ?? null,
      source,
      read,
      instrument: instrument === null ? null : (instruments.get(instrument) ?? null),
    })),
  );
}
