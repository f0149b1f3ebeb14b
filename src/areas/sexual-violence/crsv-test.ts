/** Whether sexual violence is linked to a conflict (domain.md 2.1; R-CRSV-01). Link and form are separate; missing evidence is undetermined. */
import { CRSV_FORMS } from './catalogue.ts';

type YesNo = 'yes' | 'no' | 'unknown';

export interface Linked {
  /** A code of crsv_form; another code is no form of the list. */
  readonly form: string;
  /** Codes of link_basis that are shown. */
  readonly bases: readonly string[];
  /** Codes of crsv_link_evidence with what was found. A prompt, not a gate that a patrol must pass. */
  readonly evidence: Readonly<Record<string, YesNo>>;
  /** Someone found that there is no link. Only this says "not". */
  readonly foundUnlinked?: boolean;
}

export type CrsvResult = 'crsv' | 'undetermined' | 'gbv_not_crsv';

const FORMS: readonly string[] = CRSV_FORMS.codes.map((code) => code.code);

/**
 * `crsv`: a form of the list, a basis and one piece of evidence. `gbv_not_crsv`: only where someone found no link and
 * nothing speaks for one. Everything else, also findings that contradict each other, is undetermined and not counted.
 */
export function crsvTest({ form, bases, evidence, foundUnlinked = false }: Linked): CrsvResult {
  const shown = bases.length > 0 && Object.values(evidence).includes('yes');
  if (foundUnlinked)
    return bases.length > 0 || Object.values(evidence).includes('yes') ? 'undetermined' : 'gbv_not_crsv';
  return shown && FORMS.includes(form) ? 'crsv' : 'undetermined';
}
