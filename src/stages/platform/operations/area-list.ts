import { z } from 'zod';
import type { AreaDeclaration } from '#model/area.ts';
import { operation } from '#model/operation.ts';
import { phrase } from '../phrase.ts';

/** What the areas know. Their codes with words: catalogue.read. */
export const areaList = operation({
  code: 'area.list',
  stage: 'platform',
  summary: { en: 'The areas and what they declare', fr: 'Les domaines et ce qu’ils déclarent' },
  about:
    'What each area declares: lists of codes (catalogue.read gives the codes), ladders of assessment, types of object, layers, measures, panels, rules and questions.',
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
          z.object({
            list: z.string(),
            words: phrase,
            codes: z.number().int().describe('How many codes it has.'),
          }),
        ),
        standards: z.array(
          z.object({
            code: z.string(),
            words: phrase,
            version: z.string(),
            levels: z.array(z.string()),
            source: z.string(),
            read: z.boolean(),
          }),
        ),
        objectTypes: z.array(z.object({ code: z.string(), category: z.string(), words: phrase })),
        layers: z.array(
          z.object({ code: z.string(), kind: z.string(), staleAfterDays: z.number(), words: phrase }),
        ),
        measures: z.array(
          z.object({ code: z.string(), version: z.string(), unit: z.string(), words: phrase }),
        ),
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
    lists: area.codeLists.map(({ list, codes }) => ({
      list,
      words: words(`code_list.${list}`),
      codes: codes.length,
    })),
    standards: area.standards.map((s) => ({
      code: s.code,
      words: words(`standard.${s.code}`),
      version: s.version,
      levels: [...s.levels],
      source: s.source,
      read: s.read,
    })),
    objectTypes: area.objectTypes.map((t) => ({
      code: t.code,
      category: t.category,
      words: words(`object_type.${t.code}`),
    })),
    layers: area.layers.map((l) => ({
      code: l.code,
      kind: l.kind,
      staleAfterDays: l.staleAfter,
      words: words(`layer.${l.code}`),
    })),
    measures: area.measures.map((m) => ({
      code: m.code,
      version: m.version,
      unit: m.unit,
      words: words(`measure.${m.code}`),
    })),
    rules: area.rules.map((r) => ({ code: r.code, version: r.version, words: words(`rule.${r.code}`) })),
    panels: area.panels.map((p) => ({ code: p.code, question: p.question })),
    questions: area.questions.map((q) => ({ code: q.code, words: words(`ask.${q.code}`) })),
  };
}
