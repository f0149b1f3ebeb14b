/** A check on a terminal, in the order of its page: what it cannot see, the verdict, findings, three lists, and what it is not. */
import type { z } from 'zod';
import type { checkRun } from '#stages/plan/operations/check.ts';
import type { Severity } from '#model/rule.ts';
import { heading, wrap } from './lines.ts';
import type { Reader } from './print.ts';

type Check = z.output<(typeof checkRun)['output']>;
type List = Check['lists']['insideOrNear'];

/** The shapes of ui.md rule 3, as signs. */
const SIGN: Readonly<Record<Severity, string>> = {
  act_now: '◆',
  today: '▲',
  watch: '○',
  note: '•',
  unknown: '▨',
};

export function printCheck(check: Check, { speak }: Reader): string {
  const said = (code: string, params?: Parameters<Reader['speak']>[0]['params']): string =>
    speak(params ? { code, params } : { code });
  const { asked, lists } = check;
  const section = (title: string, lines: readonly string[]): string[] => ['', heading(title), ...lines];
  return [
    heading(`${said('check.title')}: ${said(`activity.${asked.kind}`)}`, '═'),
    wrap(
      `${said('check.period', { from: Date.parse(asked.from), to: Date.parse(asked.to), zone: asked.zone })} ${said('check.within', { within: asked.within })}`,
    ),
    '',
    ...check.verdict.sentences.map((s) => wrap(speak(s), '  ')),
    ...section(
      said('check.findings'),
      check.findings.items.flatMap((f) => [
        wrap(speak(f.reason), '    ', `  ${SIGN[f.severity]} ${said(`severity.${f.severity}`)}: `),
        ...f.next.map((n) => wrap(speak(n), '        ', '      → ')),
        wrap(
          `${said('check.basis')}: ${f.basis.map((b) => said('frame.basis', { instrument: b.instrument, article: b.article, read: b.read, holds: b.holds })).join('; ')}`,
          '      ',
        ),
      ]),
    ),
    ...check.findings.more.map(
      (m) => `  ${SIGN[m.severity]} ${said('check.findings.more', { count: m.count, rule: m.rule })}`,
    ),
    ...section(said('list.inside_or_near'), objects(lists.insideOrNear, speak)),
    ...section(said('list.may_be_inside'), objects(lists.mayBeInside, speak)),
    ...section(said('list.no_usable_position'), objects(lists.noUsablePosition, speak)),
    ...lists.wider.map((w) =>
      wrap(said('check.wider', { count: w.count, layer: w.layer }), '    ', `  ${SIGN.unknown} `),
    ),
    ...section(
      said('check.people'),
      check.people.sentences.map((s) => wrap(speak(s), '  ')),
    ),
    ...section(said('check.happened', { months: check.happened.months }), [
      ...check.happened.sentences.map((s) => wrap(speak(s), '  ')),
      ...check.happened.sources.flatMap((s) => s.parts.map((p) => events(s.source, p, speak))),
    ]),
    ...section(
      said('check.questions'),
      check.questions.map((q) =>
        wrap(`${speak(q.message)} ${said('gender.unanswered')}`, '    ', `  ${SIGN.unknown} `),
      ),
    ),
    ...section(
      said('check.layers'),
      check.layers.map((l) => wrap(speak(l.message), '  ')),
    ),
    wrap(speak(check.frame.message), '  '),
    wrap(
      [
        check.places.message,
        ...(check.places.access?.code === 'access.by_emergency' ? [check.places.access] : []),
      ]
        .map(speak)
        .join(' '),
      '  ',
    ),
    '',
    wrap(speak(check.verdict.not)),
    '',
  ].join('\n');
}

function objects(list: List, speak: Reader['speak']): string[] {
  if (list.count === 0) return [`  ${SIGN.unknown} ${speak({ code: 'check.list_empty' })}`];
  const shown = list.items.slice(0, 30);
  const rest = list.count - shown.length;
  return [
    ...shown.map((o) => wrap(line(o, speak), '    ', '  - ')),
    ...(rest > 0 ? [`  … ${speak({ code: 'check.more_in_list', params: { n: rest } })}`] : []),
  ];
}

function line(o: List['items'][number], speak: Reader['speak']): string {
  const { name, distance, uncertainty, relation, basis, method } = o;
  const code =
    relation === 'may_be_inside' && uncertainty === null ? 'relation.may_be_inside' : `check.${relation}`;
  const how = relation === 'inside' || relation === 'near' ? code : `check.${relation}`;
  const words = code.startsWith('relation')
    ? `${name}: ${speak({ code })}`
    : speak({ code: how, params: { name, distance, uncertainty } });
  const position =
    uncertainty === null
      ? ''
      : ` ${speak({ code: 'position.point', params: { basis, method, uncertainty } })}`;
  return `${words}.${position} (${o.source})`;
}

/** Events shown by id on a terminal; all of them are in the answer for programs. */
const EVENTS_SHOWN = 12;

/** The events behind what a source states: `amparo event <id>` opens one. */
function events(
  source: string,
  part: Check['happened']['sources'][number]['parts'][number],
  speak: Reader['speak'],
): string {
  const head = `${source}. ${speak({ code: 'check.open_events', params: { sureness: part.sureness, n: part.events } })}`;
  const ids = part.ids.slice(0, EVENTS_SHOWN).map((id) => `      ${id}`);
  return [
    wrap(head, '    ', '  - '),
    ...ids,
    ...(part.ids.length > EVENTS_SHOWN ? ['      … --json'] : []),
  ].join('\n');
}
