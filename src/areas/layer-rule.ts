/**
 * A rule about what a check cannot see: each of its layers that is missing or stale is a finding of its own, at the level
 * *unknown* (never 5, 7; T-071). Nothing examined is never a pass.
 */
import { say } from '#model/message.ts';
import type { Phrase } from '#model/message.ts';
import { headRule, headWords, stepsOf, type DeclaredRule, type RuleHead } from './rule-said.ts';

export interface LayerRuleHead extends RuleHead {
  readonly layers: readonly string[];
  /** Parameter: layer. */
  readonly missing: Phrase;
  /** Parameters: layer, vintage, objects, withoutPosition. */
  readonly stale: Phrase;
}

export function layerRule(head: LayerRuleHead): DeclaredRule {
  const { code, layers, missing, stale } = head;
  return {
    words: { ...headWords(head), [`${code}.missing`]: missing, [`${code}.stale`]: stale },
    rule: {
      ...headRule(head),
      about: { layers },
      severities: ['unknown'],
      evaluate: (input) =>
        layers.flatMap((layer) => {
          const held = input.layers.find((l) => l.code === layer);
          const state = held?.state ?? 'missing';
          if (state === 'present') return [];
          const { vintage = null, objects = 0, withoutPosition = 0 } = held ?? {};
          const params = state === 'missing' ? { layer } : { layer, vintage, objects, withoutPosition };
          const reason = say(`${code}.${state}`, params);
          return [
            {
              rule: code,
              severity: 'unknown' as const,
              object: null,
              reason,
              basis: head.bases,
              next: stepsOf(head),
            },
          ];
        }),
    },
  };
}
