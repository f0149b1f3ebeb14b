/** The verdict in words: what the check cannot see, then what it found. The words "clear" and "safe" are never said (ui.md). */
import { say, type Message } from '#model/message.ts';
import type { Severity } from '#model/rule.ts';
import type { SeenLayer } from './layers.ts';

export interface Verdict {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly examined: {
    readonly objects: number;
    readonly compared: number;
    readonly events: number;
    readonly layers: number;
    readonly needed: number;
  };
  readonly sentences: readonly Message[];
  readonly not: Message;
}

/** What never 17 asks for under every check. */
export const NOT: Message = say('check.not');

export function verdictOf(given: {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly layers: readonly SeenLayer[];
  readonly compared: number;
  readonly events: number;
  readonly insideOrNear: number;
  /** What may be inside: the second list, the third, and what is known only to a wider area. */
  readonly unsure: { readonly may: number; readonly unlocated: number; readonly wider: number };
  readonly boundaries: boolean;
  readonly reachesOver: boolean;
}): Verdict {
  const { counts, layers, compared, events, unsure } = given;
  const needed = layers.length;
  const present = layers.filter((l) => l.state !== 'missing').length;
  const objects = layers.reduce((sum, l) => sum + l.objects, 0);
  const found = Object.values(counts).reduce((sum, n) => sum + n, 0);
  const may = unsure.may + unsure.unlocated + unsure.wider;
  const k = objects;
  const sentences: Message[] = [];
  if (!given.boundaries) sentences.push(say('layers.no_boundaries'));
  if (given.reachesOver) sentences.push(say('check.reaches_over_border'));
  for (const layer of layers) if (layer.state !== 'present') sentences.push(layer.message);
  if (objects === 0) sentences.push(say('check.verdict.nothing_examined', { needed }));
  else if (found === 0 && given.insideOrNear === 0 && may === 0)
    sentences.push(say('check.verdict.nothing_found', { present, needed, k }));
  if (found > 0) sentences.push(say('check.verdict.findings', { findings: found, ...counts }));
  if (may > 0) sentences.push(say('check.verdict.may_be_inside', { n: may }));
  if (unsure.wider > 0) sentences.push(say('check.verdict.wider', { n: unsure.wider }));
  // What was looked at is said once, whatever was found; where nothing was found or nothing looked at, that sentence says it.
  if (objects > 0 && (found > 0 || may > 0)) sentences.push(say('check.examined', { present, needed, k }));
  return { counts, examined: { objects, compared, events, layers: present, needed }, sentences, not: NOT };
}
