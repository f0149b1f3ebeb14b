import { z } from 'zod';
import type { AreaDeclaration } from '#model/area.ts';
import { operation } from '#model/operation.ts';

const phrase = z.object({ en: z.string(), fr: z.string() }).nullable().describe('Null: no words yet.');
const code = z.object({
  code: z.string(),
  words: phrase,
  meaning: phrase,
  source: z.string().describe('Instrument or standard that it comes from; "house" is our own proposal.'),
  read: z.boolean().describe('False: from knowledge, its source was not read for this catalogue.'),
  since: z.string(),
});

/** What the areas know: their catalogues with words. */
export const areaList = operation({
  code: 'area.list',
  stage: 'platform',
  summary: { en: 'The areas and their catalogues', fr: 'Les domaines et leurs catalogues' },
  about: 'What each area declares: lists of codes with their words and sources, ladders of assessment, types of object, layers, measures, panels, rules and questions.',
  http: { method: 'GET', path: '/api/reference/areas' },
  cli: { command: 'areas' },
  runs: 'shared',
  writes: false,
  needs: { group: 'open_fact', act: 'read' },
  input: z.object({ area: z.string().max(60).optional().describe('Code of one area; all when left out.') }),
  output: z.object({
    areas: z.array(
      z.object({
        code: z.string(),
        words: phrase,
        lists: z.array(
          z.object({ list: z.string(), standard: z.string(), version: z.string(), unit: z.string(), codes: z.array(code) }),
        ),
        standards: z.array(z.object({ code: z.string(), version: z.string(), levels: z.array(z.string()) })),
        objectTypes: z.array(z.object({ code: z.string(), category: z.string(), words: phrase })),
        layers: z.array(z.object({ code: z.string(), kind: z.string(), staleAfterDays: z.number(), words: phrase })),
        measures: z.array(z.object({ code: z.string(), version: z.string(), unit: z.string(), words: phrase })),
        rules: z.array(z.object({ code: z.string(), version: z.string(), words: phrase })),
        panels: z.array(z.object({ code: z.string(), question: z.number().int() })),
        questions: z.array(z.object({ code: z.string(), words: phrase })),
      }),
    ),
  }),
  async run(context, input) {
    const areas = context.areas.filter((a) => input.area === undefined || a.code === input.area);
    return { areas: areas.map(shown) };
  },
});

function shown(area: AreaDeclaration) {
  const words = (name: string) => area.words[name] ?? null;
  return {
    code: area.code,
    words: words(`area.${area.code}`),
    lists: area.codeLists.map(({ list, standard, version, unit, codes }) => ({
      list,
      standard,
      version,
      unit,
      codes: codes.map((c) => ({
        code: c.code,
        words: words(`${list}.${c.code}`),
        meaning: words(`${list}.${c.code}.meaning`),
        source: c.source,
        read: c.read,
        since: c.since,
      })),
    })),
    standards: area.standards.map((s) => ({ code: s.code, version: s.version, levels: [...s.levels] })),
    objectTypes: area.objectTypes.map((t) => ({ code: t.code, category: t.category, words: words(`object.${t.code}`) })),
    layers: area.layers.map((l) => ({ code: l.code, kind: l.kind, staleAfterDays: l.staleAfter, words: words(`layer.${l.code}`) })),
    measures: area.measures.map((m) => ({ code: m.code, version: m.version, unit: m.unit, words: words(`measure.${m.code}`) })),
    rules: area.rules.map((r) => ({ code: r.code, version: r.version, words: words(`rule.${r.code}`) })),
    panels: area.panels.map((p) => ({ code: p.code, question: p.question })),
    questions: area.questions.map((q) => ({ code: q.code, words: words(`question.${q.code}`) })),
  };
}
