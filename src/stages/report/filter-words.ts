/** The filter behind a figure in words: every condition that the compiler turns into SQL is said, and nothing else. */
import { say, type Message } from '#model/message.ts';
import type { Ask } from './ask.ts';
import { windowSaid } from './panels.ts';

/** One message a condition. `source` is the title of the asked source. */
export function filterWords(ask: Ask, zone: string, source: string | null): Message[] {
  const { measure: m, place, window, notIn, certainty } = ask;
  const f = m.filter;
  const words: Message[] = [
    say(m.date === 'recorded' ? 'figure.filter.recorded' : 'figure.filter.window', windowSaid(window, zone)),
  ];
  if (notIn) words.push(say('figure.filter.not_in', windowSaid(notIn, zone)));
  words.push(place ? say('figure.filter.place', { place: place.name }) : say('figure.filter.everywhere'));
  if (certainty) words.push(say(`figure.filter.${certainty}`));
  if (source !== null) words.push(say('figure.filter.source', { source }));
  if (f.harms) words.push(say('figure.filter.harms', { codes: f.harms }));
  if (f.statuses)
    words.push(
      f.statuses.join() === 'unknown'
        ? say('figure.filter.status_unknown')
        : say('figure.filter.statuses', { codes: f.statuses }),
    );
  if (f.sexes) words.push(say('figure.filter.sexes', { codes: f.sexes }));
  if (f.youngerThan !== undefined) words.push(say('figure.filter.younger', { age: f.youngerThan }));
  if (ask.group)
    words.push(say('figure.filter.group', { dimension: ask.group.dimension, group: ask.group.code }));
  if (f.classified)
    words.push(
      say('figure.filter.classified', { standard: f.classified.standard, codes: f.classified.codes }),
    );
  words.push(
    m.assessed
      ? say('figure.filter.assessed', { standard: m.assessed.standard, levels: m.assessed.levels })
      : say('figure.filter.not_assessed'),
  );
  return words;
}
