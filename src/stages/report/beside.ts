/**
 * Measures that a panel shows beside its answer, each with a sentence of its own: incidents against aid workers say something
 * of access and do not answer whether people have water.
 */
import { say, type Message } from '#model/message.ts';
import type { SourceSums } from './figures.ts';
import { windowParams, type BoardGround, type Measured } from './panels.ts';

/** What each source says of the measure, certain and possible told apart; or that no list covers what was asked. */
export function besideSentences(ground: BoardGround, of: readonly Measured[]): Message[] {
  const common = { ...windowParams(ground.moment), place: ground.placeName };
  return of.flatMap(({ figure, by }) =>
    by.length === 0
      ? [say('board.beside.unknown', { measure: figure.measure })]
      : by.map((s) => say('board.beside.answer', { ...common, measure: figure.measure, ...told(ground, s) })),
  );
}

function told(ground: BoardGround, { source, certain, possible }: SourceSums) {
  const title = ground.held.find((h) => h.code === source)?.title ?? source;
  return { source: title, events: certain.events, possible: possible.events };
}
