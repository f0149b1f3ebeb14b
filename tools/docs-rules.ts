/**
 * The page of rules for legal advisers: every rule of the planning check, what it speaks of, on what basis, where that
 * holds and as what. tools/docs.ts writes it; it is made of the declarations that the check itself runs on.
 */
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import type { AreaDeclaration, Rule } from '#model/area.ts';
import type { Basis } from '#model/rule.ts';
import { areaWords, PHRASES } from '#words/phrases.ts';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const WORDS = { ...PHRASES, ...areaWords([CROSS_CUTTING, ...AREAS]) };
const word = (code: string): string => WORDS[code]?.en ?? code;
const words = (list: string, codes: readonly string[] = []): string =>
  codes.map((code) => word(`${list}.${code}`)).join(', ');

/** Where it holds as law; nowhere for a policy or a value. */
function where({ as, situations }: Basis): string {
  return situations
    ? words('situation', situations)
    : `nowhere: it is ${as === 'value' ? 'a value' : 'policy'}`;
}

function about(rule: Rule): string {
  const { categories, types, regimes, layers } = rule.about;
  const parts = [
    words('protected_category', categories),
    words('object_type', types),
    regimes?.length ? `of the regime ${regimes.map((r) => r.replaceAll('_', ' ')).join(', ')}` : '',
    layers?.length ? `of the layer ${layers.map((l) => l.replaceAll('_', ' ')).join(', ')}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join('; ') : 'the activity itself, or whatever is listed';
}

function section(rule: Rule, table: Table): string {
  const { code, version, kinds, severities, bases, next, tell, approve, decides } = rule;
  return [
    `### ${word(`rule.${code}`)}\n`,
    `\`${code}\`, version ${version}. ${word(`rule.${code}.meaning`)}\n`,
    `- Speaks of: ${about(rule)}.`,
    `- Activities: ${kinds ? words('activity', kinds) : 'every kind'}.`,
    `- Levels: ${words('severity', severities)}.`,
    `- Next: ${next.map(word).join(' ')}`,
    `- Must be told: ${words('who', tell)}.`,
    ...(approve ? [`- Must approve: ${words('who', approve)}.`] : []),
    ...(decides ? [`- May alone decide otherwise: ${words('who', decides)}.`] : []),
    '',
    table(
      ['Basis', 'As', 'Holds as law in', 'Read'],
      bases.map((b) => [b.cite, word(`holds.${b.as}`), where(b), b.read ? 'read' : 'from knowledge']),
    ),
  ].join('\n');
}

const INTRO = `Every rule of the planning check, as it is declared and run. A treaty is shown as law only in the situations named and when it is in force, on the day of the activity, for every State that the legal frame of the operation lists for it; custom only in armed conflict and occupation. Everywhere else, and whenever nobody has set the situation, the same rule is shown as policy: the more protective rule, never as law. Reservations are shown as the legal adviser noted them. A rule never records a loss of protection and never clears anything. The platform cites; it does not find.

*Read*: that article, or an official text of the instrument, was read for this register. *From knowledge*: it was not at hand; check it before you rely on it. Customary rules are numbered as in the study of the ICRC.
`;

function area(declared: AreaDeclaration, table: Table): string {
  return [
    `## ${word(`area.${declared.code}`)}\n`,
    ...declared.rules.map((rule) => section(rule, table)),
  ].join('\n');
}

/** The page. `table` writes a table in Markdown. */
export function rulesPage(table: Table): string {
  const all = AREAS.flatMap((one) => one.rules);
  const cited = new Set(all.flatMap((rule) => rule.bases.map((b) => b.instrument)));
  const count = `${all.length} rules in ${AREAS.length} areas, resting on ${cited.size} instruments.\n`;
  return ['# Rules of the check\n', INTRO, count, ...AREAS.map((one) => area(one, table))].join('\n');
}
