/** The board on a terminal: decide, owe and unknown first, then the twelve questions; references open the figures. */
import type { z } from 'zod';
import type { boardRead } from '#stages/report/operations/board-read.ts';
import { columns, heading, wrap } from './lines.ts';
import type { Reader } from './print.ts';

type Board = z.output<(typeof boardRead)['output']>;
type Panel = Board['panels'][number];
type Tally = Panel['figures'][number]['bySource'][number]['certain'];

/** Bars of one line: eight heights, a blank for nothing. */
const HEIGHTS = ' ▁▂▃▄▅▆▇█';
/** What stands in front of what is unknown. */
const HATCH = '▨';

/** References of figures, numbered as they are met. */
interface Refs {
  readonly all: string[];
}

export function printBoard(board: Board, reader: Reader): string {
  const { speak } = reader;
  const refs: Refs = { all: [] };
  const title = `${speak({ code: 'board.title' })} · ${board.names[reader.language]}${board.place ? ` · ${board.place.name}` : ''}`;
  const top = (['decide', 'owe', 'unknown'] as const).map((name) => {
    // What is unknown is hatched; what must be decided and is owed is a list.
    const mark = name === 'unknown' || board[name].state === 'unknown' ? HATCH : '-';
    const lines = board[name].sentences.map((s) => wrap(speak(s), '    ', `  ${mark} `));
    return [speak({ code: `board.${name}` }), ...lines].join('\n');
  });
  return [
    heading(title, '═'),
    ...board.sentences.map((s) => wrap(speak(s))),
    '',
    ...top.flatMap((part) => [part, '']),
    ...board.panels.flatMap((panel) => [printPanel(panel, reader, refs), '']),
    speak({ code: 'board.open' }),
    ...refs.all.map((ref, i) => `  [${i + 1}] amparo figure ${ref}`),
    '',
  ].join('\n');
}

function printPanel(panel: Panel, reader: Reader, refs: Refs): string {
  const { speak } = reader;
  const mark = panel.state === 'unknown' ? `${HATCH} ` : '';
  const [answer, ...rest] = panel.sentences;
  const parts = [heading(`${panel.question}. ${speak(panel.title)}`)];
  if (answer) parts.push(wrap(speak(answer), '   ', `   ${mark}`));
  parts.push(...rest.map((s) => wrap(speak(s), '   ')));
  if (panel.figures.length + panel.beside.length > 0) parts.push(figures(panel, reader, refs));
  if (panel.series) parts.push(bars(panel.series, reader));
  parts.push(...panel.change.map((c) => wrap(speak(c.sentence), '   ')));
  if (panel.fills.length > 0) {
    parts.push(
      `   ${speak({ code: 'board.fills' })}`,
      ...panel.fills.map((f) => wrap(speak(f), '     ', '   - ')),
    );
  }
  parts.push(...panel.caveats.map((c) => wrap(speak(c), '   ')));
  parts.push(
    ...panel.sources.map((s) =>
      wrap(`${s.title} ${s.release}, ${s.vintageTo ?? speak({ code: 'unknown' })}. ${s.licence}.`, '   '),
    ),
  );
  return parts.join('\n');
}

function figures(panel: Panel, reader: Reader, refs: Refs): string {
  const { speak } = reader;
  const rows = [...panel.figures, ...panel.beside].flatMap((f): string[][] => {
    if (f.bySource.length === 0) return [[speak(f.label), `${HATCH} ${speak({ code: 'unknown' })}`, '']];
    // Each source on a line of its own below what it counts.
    return [
      [speak(f.label), '', ''],
      ...f.bySource.map((s) => [
        `  ${s.source}`,
        figure(s.certain, reader, refs),
        figure(s.possible, reader, refs),
      ]),
    ];
  });
  const head = ['', speak({ code: 'board.certain' }), speak({ code: 'board.possible' })];
  return columns([head, ...rows], '   ');
}

function figure(tally: Tally, reader: Reader, refs: Refs): string {
  const words = reader.speak({
    code: 'board.figure',
    params: { low: tally.low, high: tally.withoutFigure > 0 ? null : tally.high },
  });
  // A nought of nothing opens nothing that is worth a line.
  if (tally.events === 0) return words;
  refs.all.push(tally.ref);
  return `${words} [${refs.all.length}]`;
}

function bars(series: NonNullable<Panel['series']>, reader: Reader): string {
  const top = Math.max(1, ...series.days.map((d) => d.best ?? 0));
  const line = series.days
    .map((d) =>
      d.withoutFigure > 0 ? '?' : d.best ? HEIGHTS[Math.max(1, Math.round((d.best / top) * 8))] : '·',
    )
    .join('');
  const days = `${series.days[0]?.day ?? ''} ${line} ${series.days.at(-1)?.day ?? ''}`;
  return `   ${reader.speak({ code: 'board.trend_title' })} (0–${top})\n   ${days}`;
}
