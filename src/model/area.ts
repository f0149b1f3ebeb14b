/**
 * What an area declares (architecture decision 7). The engine knows no area by name; a sixth area is a new folder.
 */
import type { Instrument, Obligation, Term } from './instrument.ts';
import type { Message, Phrases } from './message.ts';
import type { Basis, RuleInput, RuleFinding, Severity } from './rule.ts';

/** A coded value with its meaning; label and meaning are words of the area: `<list>.<code>` and `<list>.<code>.meaning`. */
export interface Code {
  readonly code: string;
  /** Where it comes from: an instrument, a standard, `house`. */
  readonly source: string;
  /** Whether that source was read for this catalogue, or is from knowledge (domain.md: K) and must be shown so. */
  readonly read: boolean;
  /** Since when its source has it ("1954-05-14"); null when that is not known. */
  readonly since: string | null;
  readonly supersededBy?: string;
  /** What a program needs of it beside its words: the ends of a band in years, the horizon of an indicator. */
  readonly attributes?: Readonly<Record<string, string | number | null>>;
  /** Further things said of it, as words of the area: `<list>.<code>.<part>`, each headed by `part.<part>`. */
  readonly parts?: readonly string[];
}

export interface CodeList {
  /** Name of the list within its standard: "violation", "crsv_form". */
  readonly list: string;
  /** Standard under which these codes classify: "mrm", "crsv", "palermo". */
  readonly standard: string;
  readonly version: string;
  /** What one of them counts: `people`, `children`, `incidents`, `deaths`, `objects`. Units are never mixed in a sum. */
  readonly unit: string;
  /** What carries such a code: an event that is classified (when left out), or a victim, a site, a contract … (`carrier.<of>`). */
  readonly of?: string;
  /** The total that its counts enter ("six_grave_violations"); left out: none (R-MRM-01). */
  readonly total?: string;
  readonly codes: readonly Code[];
}

/** A ladder of assessment under a named, versioned standard. Ladders are never converted into one another. */
export interface Standard {
  readonly code: string;
  readonly version: string;
  readonly levels: readonly string[];
  /** Levels that count as established under it. */
  readonly established: readonly string[];
  readonly source: string;
  readonly read: boolean;
  /** Profiles in which levels are only imported with their author, never set here (domain.md 8.5b). */
  readonly importOnly?: readonly string[];
  /** At least one source of a primary kind is needed for an established level (never 4, R-MRM-05). */
  readonly primaryNeeded?: boolean;
}

/** What is counted, as data; one compiler in the report stage turns it into SQL and into the records behind it. */
export interface Measure {
  /** `<area>.<name>`. */
  readonly code: string;
  readonly version: string;
  readonly unit: 'people' | 'children' | 'incidents' | 'events' | 'objects';
  /** What is summed: involvements (people, by low, best, high) or events (one each). */
  readonly counts: 'people' | 'events';
  readonly filter: {
    readonly harms?: readonly string[];
    readonly statuses?: readonly string[];
    readonly sexes?: readonly string[];
    /** Certainly younger than this many years; unknown age is counted apart, as possible. */
    readonly youngerThan?: number;
    readonly classified?: { readonly standard: string; readonly codes: readonly string[] };
  };
  /** Standard and levels of assessment that it asks for; null: as reported, not assessed. */
  readonly assessed: { readonly standard: string; readonly levels: readonly string[] } | null;
  readonly date: 'happened' | 'recorded';
  readonly disaggregate: readonly ('sex' | 'age' | 'status')[];
  /** The layer of events whose sources' silence is a zero for it; left out: those that list what happened to anyone. */
  readonly layer?: string;
  /** Codes of measures with which its figures may be added; anything else is refused (never 3). */
  readonly addsWith: readonly string[];
}

/** A layer of knowledge that the area needs: what protects nothing when it is missing. */
export interface Layer {
  /** "health_facilities", "cultural_inventory". Sources name the layer that they fill. */
  readonly code: string;
  readonly kind: 'objects' | 'events' | 'population' | 'places';
  /** Days after its vintage when it is stale (domain.md 8.4: protective list 180). */
  readonly staleAfter: number;
  /** Whether a check must have it to say anything about this area. */
  readonly neededByCheck: boolean;
  /** Its sources list what happened to one group only (aid workers): of anyone else their silence says nothing (never 7). */
  readonly ofOneGroup?: true;
}

/**
 * An indicator whose readings by country and year a panel shows (domain.md 2.3, 6.6): context, never news of the day. Words of
 * the area: `indicator.<code>` and `indicator.<code>.definition`.
 */
export interface Indicator {
  /** As its readings name it: "idmc.internally_displaced". */
  readonly code: string;
  /** How soon a reading is stale: one of days after 7, one of structure after 180 (domain.md 8.4). */
  readonly changes: 'dynamic' | 'structural';
  /**
   * Several readings of a source and a year: parts that do not overlap and are added (people by country of origin), or
   * figures under one name, of which the source does not say which is which, shown side by side.
   */
  readonly several: 'parts' | 'apart';
}

/** One answer of the board: an area's part of one of the twelve questions (domain.md section 9). */
export interface Panel {
  readonly code: string;
  readonly question: number;
  /** Measures counted in the window, in the order shown. */
  readonly measures: readonly string[];
  /** Measures shown beside the answer, each with a sentence of its own: they say something of the question and do not answer it. */
  readonly beside?: readonly string[];
  /** Layers that it reports the coverage and freshness of. */
  readonly layers: readonly string[];
  /** Indicators whose newest readings it shows, by source and year, in this order; of any area. */
  readonly indicators?: readonly string[];
  /** A code list of indicators that somebody should be watching: how many of them have a fresh reading, and how many are blind. */
  readonly watches?: string;
  /** Whether a fresh reading of them answers the question in part; left out: they are context and answer nothing. */
  readonly indicatorsAnswer?: true;
  /** Whether it says who has custody of objects of the area's categories, and what is due of their handover. */
  readonly custody?: true;
  /** Phrase codes that say what would fill it where nothing does. */
  readonly fills: readonly string[];
}

/** What a rule speaks of: any of these. All left out: the activity itself. */
export interface RuleSubject {
  /** Categories of domain.md 3.4. */
  readonly categories?: readonly string[];
  readonly types?: readonly string[];
  /** Regimes of protection that a source says an object is under. */
  readonly regimes?: readonly string[];
  readonly layers?: readonly string[];
}

/**
 * A rule of the planning check; one file each. It returns findings as values and draws nothing. What it may say stands
 * beside it, so that a legal adviser can read every rule before it speaks: `rule.<code>` and `rule.<code>.meaning`.
 */
export interface Rule {
  /** `<area>.<name>`. */
  readonly code: string;
  readonly version: string;
  readonly about: RuleSubject;
  /** Kinds of activity for which it speaks; left out: every kind. */
  readonly kinds?: readonly string[];
  /** The levels at which it may speak. */
  readonly severities: readonly Severity[];
  /** Every basis that it may cite; it cites no other. */
  readonly bases: readonly [Basis, ...Basis[]];
  /** What to do next, as phrase codes. */
  readonly next: readonly string[];
  /** Who must be told: `who.<code>`. */
  readonly tell: readonly string[];
  /** Whose approval the activity needs: `who.<code>`. */
  readonly approve?: readonly string[];
  /** Who alone may decide otherwise, where a treaty names a level of command: `who.<code>`. Nothing here records that they did (never 18). */
  readonly decides?: readonly string[];
  evaluate(input: RuleInput): readonly RuleFinding[];
}

/** An object type of the area: "hospital", "displacement_site". */
export interface ObjectType {
  readonly code: string;
  /** ProtectedCategory of domain.md 3.4: one flat list, no rank. */
  readonly category: string;
  readonly kind: 'object' | 'person_group' | 'service';
}

/**
 * Something owed to others by the calendar (domain.md section 10): what, to whom and when are words of the area,
 * `output.<code>`. Whether it was sent is another matter.
 */
export interface Output {
  readonly code: string;
  /** Each day by a time of the operation's zone, each week, or so many days after a month or quarter ends (domain.md 8.4). */
  readonly due:
    | { readonly each: 'day'; readonly by: `${number}:${number}` }
    | { readonly each: 'week' }
    | { readonly after: 'month' | 'quarter'; readonly days: number };
}

/** Something to ask before the activity, which stays *unknown* until someone answered (gender perspective, T-007). */
export interface Question {
  readonly code: string;
  readonly askOf: string;
}

/** What an area knows in words and codes; what belongs to no area has the same shape (src/areas/cross-cutting). */
export interface Knowledge {
  readonly codeLists: readonly CodeList[];
  readonly words: Phrases;
  /** Terms of the screen with their definition and source (T-003). */
  readonly terms?: readonly Term[];
  /** Treaties, resolutions, policies, standards, with what they supersede (T-012). */
  readonly instruments?: readonly Instrument[];
  /** What they oblige to, each with its basis (T-077). */
  readonly obligations?: readonly Obligation[];
}

export interface AreaDeclaration extends Knowledge {
  /** A string, checked against the registered areas; never an enum. */
  readonly code: string;
  readonly standards: readonly Standard[];
  readonly objectTypes: readonly ObjectType[];
  readonly layers: readonly Layer[];
  readonly indicators?: readonly Indicator[];
  readonly measures: readonly Measure[];
  readonly panels: readonly Panel[];
  readonly rules: readonly Rule[];
  readonly questions: readonly Question[];
  readonly outputs?: readonly Output[];
  /** Said under every figure of the area (R-CRSV-04: standing under-reporting). */
  readonly caveats?: readonly Message[];
}
