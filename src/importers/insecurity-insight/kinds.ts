/** The five lists of Insecurity Insight: their columns, what of them is kept, and what is never kept. */
import { isColumnOfSexualViolence } from '../sexual-violence-gate.ts';
import type { Form } from '../table.ts';

/** Who was harmed, and how: the column with the number, and those with women and men among them. */
export interface Harm {
  readonly column: string;
  readonly harm: 'death' | 'injury' | 'abduction' | 'detention';
  readonly role:
    'educator' | 'student' | 'camp_resident' | 'service_provider' | 'aid_worker' | 'health_worker';
  readonly female?: string;
  readonly male?: string;
}

export interface Kind {
  /** Behind "insecurity_insight_". */
  readonly name: 'education' | 'protection' | 'aid' | 'health' | 'sv';
  readonly form: Form;
  readonly columns: readonly string[];
  readonly id: string;
  readonly area: string;
  /** A list of incidents against one group is a layer of its own: it says nothing of anyone else. */
  readonly layer: string;
  readonly harms: readonly Harm[];
  /** Columns that say what happened by a number above zero, or true: each is a code of the standard. */
  readonly flags: readonly string[];
  /** Column whose words are codes of the standard. */
  readonly context: string | null;
  /** Whether a point may be kept: of attacks on health care the point is not public (domain.md R-SSA-01). */
  readonly point: boolean;
  readonly licence: string;
}

const words = (text: string): string[] => text.split('|').map((one) => one.trim());
const HEAD = words(
  'Date | Event Description | Country | Country ISO | Admin 1 | Latitude | Longitude | Geo Precision',
);
const WHO = words('Reported Perpetrator | Reported Perpetrator Name');
const RECORDS: Form = { as: 'records', list: null };
/** As the catalogue of the listing says. */
const CC_BY = 'CC BY 4.0';

const harm = (column: string, of: Harm['harm'], role: Harm['role'], extra: object = {}): Harm => ({
  column,
  harm: of,
  role,
  ...extra,
});
const aid = (word: string, of: Harm['harm']): Harm =>
  harm(`Aid Workers ${word}`, of, 'aid_worker', {
    female: `Female Aid Workers ${word}`,
    male: `Male Aid Workers ${word}`,
  });

const EDUCATION_FLAGS = words(
  'Attacks on Schools | Attacks on Universities | Military Occupation of Education facility | Arson attack on education facility | Forced Entry into education facility | Damage/Destruction To Ed facility Event | Attacks on Students and Teachers',
);
const PROTECTION_FLAGS = words(
  'Number of Attacks on Camps Reporting Destruction | Number of Attacks on Camps Reporting Damaged',
);
const HEALTH_FLAGS = words(
  'Number of Attacks on Health Facilities Reporting Destruction | Number of Attacks on Health Facilities Reporting Damaged | Forceful Entry into Health Facility | Occupation of Health Facility | Health Transportation Destroyed | Health Transportation Damaged | Health Transportation Stolen/Hijacked | Looting/Theft/Robbery/Burglary of Health Supplies | Access Denied or Obstructed',
);
const split = (verb: string, who: readonly string[]): string[] =>
  who.map((one) => `${one} Aid Workers ${verb}`);
const BOTH = ['International', 'National', 'Female', 'Male'];

export const KINDS: readonly Kind[] = [
  {
    name: 'education',
    form: RECORDS,
    columns: [
      ...HEAD,
      'Location of event',
      ...WHO,
      'Weapon Carried/Used',
      'Type of education facility',
      ...EDUCATION_FLAGS,
      ...words(
        'Educators Killed | Educators Injured | Educators Kidnapped | Educators Arrested | Known Educators Kidnap Or Arrest Outcome',
      ),
      ...words(
        'Students Attacked in School | Students Killed | Students Injured | Students Kidnapped | Known Student Kidnap Or Arrest Outcome',
      ),
      ...words('Students Arrested | Sexual Violence Affecting School Age Children | SiND Event ID'),
    ],
    id: 'SiND Event ID',
    area: 'children',
    layer: 'incidents_education',
    harms: (['Educators', 'Students'] as const).flatMap((who) => {
      const role = who === 'Educators' ? 'educator' : 'student';
      return [
        harm(`${who} Killed`, 'death', role),
        harm(`${who} Injured`, 'injury', role),
        harm(`${who} Kidnapped`, 'abduction', role),
        harm(`${who} Arrested`, 'detention', role),
      ];
    }),
    flags: EDUCATION_FLAGS,
    context: null,
    point: true,
    licence: CC_BY,
  },
  {
    name: 'protection',
    form: RECORDS,
    columns: [
      ...HEAD,
      'Camp Name',
      ...WHO,
      'Weapon Carried/Used',
      ...words(
        'Protection Event Context | Victim of Violence | Survivor or Victim Sex | Survivor or Victim Minor',
      ),
      ...PROTECTION_FLAGS,
      ...words(
        'Camp Resident Killed | Camp Resident Injured | Camp Residents Kidnapped | Camp Residents Arrested | Camp Residents Targeted with CRSV',
      ),
      ...words(
        'Service Provider Killed | Service Provider Kidnapped | Service Provider Arrested | Service Provider Targeted with CRSV | SiND ID',
      ),
    ],
    id: 'SiND ID',
    area: 'civilians',
    layer: 'incidents_displaced',
    harms: [
      harm('Camp Resident Killed', 'death', 'camp_resident'),
      harm('Camp Resident Injured', 'injury', 'camp_resident'),
      harm('Camp Residents Kidnapped', 'abduction', 'camp_resident'),
      harm('Camp Residents Arrested', 'detention', 'camp_resident'),
      harm('Service Provider Killed', 'death', 'service_provider'),
      harm('Service Provider Kidnapped', 'abduction', 'service_provider'),
      harm('Service Provider Arrested', 'detention', 'service_provider'),
    ],
    flags: PROTECTION_FLAGS,
    context: 'Protection Event Context',
    point: true,
    licence: CC_BY,
  },
  {
    name: 'aid',
    form: RECORDS,
    columns: [
      ...HEAD,
      'Location of Incident',
      ...WHO,
      'Weapon Carried/Used',
      'Organisation Affected',
      'Programme Focus',
      ...words(
        'Aid Workers Killed | Aid Workers Injured | Aid Workers Kidnapped | Aid Workers Arrested | Known Kidnapping or Arrest Outcome',
      ),
      'Aid Workers Killed in Captivity',
      ...BOTH.flatMap((who) => split('Killed', [who]).flatMap((one) => [one, `${one} in Captivity`])),
      ...split('Injured', BOTH),
      ...split('Kidnapped', BOTH),
      ...split('Arrested', BOTH),
      'SiND Event ID',
    ],
    id: 'SiND Event ID',
    area: 'civilians',
    layer: 'incidents_aid',
    harms: [
      aid('Killed', 'death'),
      aid('Injured', 'injury'),
      aid('Kidnapped', 'abduction'),
      aid('Arrested', 'detention'),
    ],
    flags: [],
    context: null,
    point: true,
    licence: CC_BY,
  },
  {
    name: 'health',
    form: { as: 'sheet', sheet: /attacks on health care/i },
    columns: [
      ...HEAD,
      ...WHO,
      'Weapon Carried/Used',
      'Location',
      ...HEALTH_FLAGS,
      ...words(
        'Health Workers Killed | Health Workers Injured | Health Workers Kidnapped | Health Workers Arrested | Known Kidnapping or Arrest Outcome',
      ),
      ...words(
        'Health Workers Threatened | Health Workers Assaulted | Health Workers Sexually Assaulted | Conflict-Related Violence | Political-Related Violence',
      ),
      ...words(
        'COVID-19-Related Violence | Ebola-Related Violence | Vaccination-Related Violence | SiND Event ID',
      ),
    ],
    id: 'SiND Event ID',
    area: 'civilians',
    layer: 'incidents_health_care',
    harms: [
      harm('Health Workers Killed', 'death', 'health_worker'),
      harm('Health Workers Injured', 'injury', 'health_worker'),
      harm('Health Workers Kidnapped', 'abduction', 'health_worker'),
      harm('Health Workers Arrested', 'detention', 'health_worker'),
    ],
    flags: HEALTH_FLAGS,
    context: null,
    point: false,
    // As the notes inside the workbook say; its listing says CC BY. The narrower one holds.
    licence: 'CC BY-SA',
  },
  {
    name: 'sv',
    form: RECORDS,
    columns: [
      ...HEAD,
      'Location Where Sexual Violence Was Committed',
      ...WHO,
      'Single And Group Perpetrators',
      'Weapon Carried/Used',
      ...words(
        'Survivor or Victim | Survivor Or Victim Sex | Adult or Minor | Type of SV | SV Context | Classification',
      ),
      ...words('Number of Reported Victims | Reported Deaths Following the Sexual Violence | SIND Event ID'),
    ],
    id: 'SIND Event ID',
    area: 'sexual-violence',
    layer: 'indicators',
    harms: [],
    flags: [],
    context: null,
    point: false,
    licence: CC_BY,
  },
];

/** Columns with free text, or with words that could be one: the gate reads them, and nothing else does. */
export const FREE_TEXTS: readonly string[] = [
  'Event Description',
  'Camp Name',
  'Protection Event Context',
  'Victim of Violence',
  'Reported Perpetrator Name',
  'Location',
];

/** Columns that name persons, organisations, facilities, or tell the story: nothing of them is ever kept. */
export const NEVER_KEPT: readonly string[] = [
  'Event Description',
  'Reported Perpetrator Name',
  'Organisation Affected',
  'Camp Name',
];

/**
 * What a file that ships may have of a list: no free text, no name, no weapon, nothing about sexual violence, and no
 * point where there may be none. Rows that the gate stops are not in it either.
 */
export function cutOf({ columns, context, point }: Kind): readonly string[] {
  const left = new Set([
    ...NEVER_KEPT,
    ...FREE_TEXTS,
    'Weapon Carried/Used',
    ...(point ? [] : ['Latitude', 'Longitude']),
  ]);
  return columns.filter(
    (column) => column === context || (!left.has(column) && !isColumnOfSexualViolence(column)),
  );
}
