/** A figure on a terminal: what it is, how it was filtered, and its records. */
import type { z } from 'zod';
import type { figureOpen } from '#stages/report/operations/figure-open.ts';
import { heading, wrap } from './lines.ts';
import type { Reader } from './print.ts';

type Figure = z.output<(typeof figureOpen)['output']>;

export function printFigure(figure: Figure, { speak, language }: Reader): string {
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long' });
  const fact = (code: string, text: string): string => wrap(text, '    ', `  ${speak({ code })}: `);
  return [
    heading(speak(figure.label), '═'),
    ...figure.sentences.map((s) => wrap(speak(s), '  ')),
    fact('board.record.definition', speak(figure.definition)),
    fact('board.record.filter', figure.filter.map((f) => speak(f)).join(' ')),
    fact('board.record.cut_off', figure.known),
    fact(
      'board.record.rule',
      speak({ code: 'figure.rule', params: { measure: figure.measure, version: figure.version } }),
    ),
    ...figure.sources.map((s) => wrap(`${s.citation || s.title} ${s.licence}.`, '  ')),
    '',
    heading(speak({ code: 'figure.records' })),
    ...figure.records.flatMap((r) => {
      const where = r.where.mayBe.length
        ? speak({ code: 'figure.somewhere_in', params: { place: r.where.mayBe } })
        : r.where.place;
      const when = day.formatRange(
        inZone(r.when.from, r.when.zone),
        inZone(Date.parse(r.when.to) - 1, r.when.zone),
      );
      return [
        wrap(
          `${when}: ${where ?? speak({ code: 'unknown' })}${r.where.text ? ` (${r.where.text})` : ''}: ${speak({ code: 'board.figure', params: { low: r.low, high: r.high } })}`,
          '    ',
          '  - ',
        ),
        wrap(speak(r.sentence), '    '),
        `    amparo event ${r.event}${r.report ? ` · amparo report ${r.report}` : ''}`,
      ];
    }),
    ...(figure.next ? [`  … --after ${figure.next}`] : []),
    '',
  ].join('\n');
}

/** The wall clock of a zone as if it were local: the formatter then shows that zone's day. */
function inZone(at: string | number, zone: string): Date {
  return new Date(new Date(at).toLocaleString('en-US', { timeZone: zone }));
}
