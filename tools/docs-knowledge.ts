/**
 * The page "what we know from reading and what from memory": every list of codes, ladder, instrument, duty and term, how
 * many were read and which are from knowledge. tools/docs.ts writes it; it is made of what the house itself declares.
 */
import { CROSS_CUTTING } from '#areas/cross-cutting/cross-cutting.ts';
import { AREAS } from '#areas/list.ts';
import type { CodeList, Knowledge } from '#model/area.ts';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;
interface Marked {
  readonly code: string;
  readonly read: boolean;
  readonly source?: string;
}

const ALL: readonly { readonly name: string; readonly known: Knowledge }[] = [
  { name: 'All areas', known: CROSS_CUTTING },
  ...AREAS.map((area) => ({ name: area.words[`area.${area.code}`]?.en ?? area.code, known: area })),
];

const recalled = (of: readonly Marked[]): Marked[] => of.filter((one) => !one.read);

/** "all read", "all from knowledge", or the codes that are from knowledge. */
function inWords(of: readonly Marked[]): string {
  const from = recalled(of);
  if (from.length === 0) return 'all read';
  return from.length === of.length ? 'all from knowledge' : from.map((one) => `\`${one.code}\``).join(', ');
}

function listRow(words: Knowledge['words'], list: CodeList): string[] {
  const sources = [...new Set(list.codes.map((code) => code.source))];
  return [
    `\`${list.list}\``,
    words[`code_list.${list.list}`]?.en ?? '',
    String(list.codes.length),
    inWords(list.codes),
    sources.join('; '),
  ];
}

const isOwn = ({ read, source = '' }: Marked): boolean => read && source.startsWith('house');

function summary(table: Table): string {
  const count = (name: string, of: readonly Marked[]): string[] => {
    const own = of.filter(isOwn).length;
    const from = recalled(of).length;
    return [name, ...[of.length, of.length - own - from, own, from].map(String)];
  };
  const each = <T>(pick: (known: Knowledge) => readonly T[] | undefined): T[] =>
    ALL.flatMap(({ known }) => pick(known) ?? []);
  const rows = [
    count(
      'Codes',
      each((known) => known.codeLists).flatMap((list) => list.codes),
    ),
    count(
      'Ladders of assessment',
      AREAS.flatMap((area) => area.standards),
    ),
    count(
      'Instruments',
      each((known) => known.instruments),
    ),
    count(
      'Duties',
      each((known) => known.obligations),
    ),
    count(
      'Terms',
      each((known) => known.terms),
    ),
    count(
      'Rules of counting and of tests',
      RULES.map(([code, , , from]) => ({ code, read: from !== 'from knowledge', source: from })),
    ),
  ];
  return table(['What', 'All', 'Read', 'Our own', 'From knowledge'], rows);
}

/** Rules that are code and no list: where each is, and from where we know it. */
const RULES = [
  [
    'R-MRM-01 to R-MRM-04',
    'The six grave violations are counted in children or in incidents; what is tracked is not among them',
    'src/areas/children/violations.ts',
    'read (MRMIMS+)',
  ],
  ['R-MRM-05', 'Secondary sources alone never verify', 'src/areas/children/violations.ts', 'from knowledge'],
  ['R-MRM-07', 'Late verification', 'src/areas/children/violations.ts', 'read (MRMIMS+)'],
  [
    'R-THB-01, R-THB-03',
    'Act, means, purpose; a child needs no means',
    'src/areas/trafficking/palermo-test.ts',
    'read (PAL art. 3, COE art. 10(3))',
  ],
  [
    'R-CRSV-01',
    'Form, basis and evidence of the link to a conflict',
    'src/areas/sexual-violence/crsv-test.ts',
    'house, on the definition of the United Nations',
  ],
  [
    'GBVIMS',
    'The first of six types that fits; contexts derived from it',
    'src/areas/sexual-violence/gbvims.ts',
    'read (GBVIMS, Primero)',
  ],
  ['Bands', 'Age bands; a child is under 18', 'src/methods/age-bands.ts', 'read (Primero, CTDC, SDG 16.1.2)'],
  ['WG-SS', 'Disability by functioning', 'src/methods/functioning.ts', 'read (Washington Group)'],
  ['R-CAS-01', 'Kinds of source with independent origin', 'src/methods/corroboration.ts', 'from knowledge'],
  ['R-CAS-02', 'Ranges add end by end', 'src/model/range.ts', 'house'],
  [
    'R-CPP-02, R-CPP-04',
    'Who may lift what a regime protects; an unknown regime is general',
    'src/areas/heritage/regimes.ts',
    'read (H54, P99)',
  ],
] as const;

const INTRO = `Every code, ladder, instrument, duty and term says where it comes from, and whether that source was read when it was written down, or is recalled. *Read*: its text, its published values, or an official page on it. *From knowledge*: the source was not at hand; check it before you claim conformance. *Our own* (\`house\`): nobody’s standard. A mark such as L42 is a line of the NATO page as it was read (last updated 30 August 2024).
`;

/** The page. `table` writes a table in Markdown. */
export function knowledgePage(table: Table): string {
  const parts = ALL.map(({ name, known }) => {
    const lists = known.codeLists.map((list) => listRow(known.words, list));
    const ladders = AREAS.filter((area) => area === known).flatMap((area) =>
      area.standards.map((s) => [
        `\`${s.code}\``,
        area.words[`standard.${s.code}`]?.en ?? '',
        s.read ? 'read' : 'from knowledge',
        s.source,
      ]),
    );
    const other = [
      ['Instruments', known.instruments ?? []],
      ['Duties', known.obligations ?? []],
      ['Terms', known.terms ?? []],
    ] as const;
    return [
      `## ${name}\n`,
      table(['List', 'Title', 'Codes', 'From knowledge', 'Sources'], lists),
      ladders.length > 0 ? table(['Ladder', 'Title', 'Read', 'Source'], ladders) : '',
      ...other
        .filter(([, of]) => of.length > 0)
        .map(([title, of]) => `${title} from knowledge: ${inWords(of)}.\n`),
    ].join('\n');
  });
  const rules = [
    '## Rules of counting and of tests\n',
    table(['Rule', 'What', 'Where', 'Known from'], RULES),
  ];
  return [
    '# What we know from reading and what from memory\n',
    INTRO,
    summary(table),
    ...rules,
    ...parts,
  ].join('\n');
}
