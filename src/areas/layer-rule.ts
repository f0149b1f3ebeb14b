import type { Rule } from '#model/area.ts';
import { say } from '#model/message.ts';
import type { Message } from '#model/message.ts';
import type { Basis } from '#model/rule.ts';

/**
 * A rule about what a check cannot see: each of `layers` that is missing or stale is a finding of its own, at the level
 * *unknown* (never 5, 7; T-071). Nothing examined is never a pass. Words: `<code>.missing`, `<code>.stale`; parameters
 * layer, vintage, objects, withoutPosition.
 */
export function layerRule(
  code: string,
  layers: readonly string[],
  basis: readonly Basis[],
  next: (layer: string) => readonly Message[],
): Rule {
  return {
    code,
    version: '1',
    evaluate: (input) =>
      layers.flatMap((layer) => {
        const held = input.layers.find((l) => l.code === layer);
        const state = held?.state ?? 'missing';
        if (state === 'present') return [];
        const { vintage = null, objects = 0, withoutPosition = 0 } = held ?? {};
        const params = state === 'missing' ? { layer } : { layer, vintage, objects, withoutPosition };
        const reason = say(`${code}.${state}`, params);
        return [{ rule: code, severity: 'unknown' as const, object: null, reason, basis, next: next(layer) }];
      }),
  };
}
