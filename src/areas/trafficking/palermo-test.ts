/** The test of the Palermo Protocol, art. 3 (domain.md 4.1; R-THB-01 to R-THB-03). A reason to refer, never a finding of crime. */

export interface Reported {
  /** Elements that are supported; empty: looked for, none found; null: nobody knows. */
  readonly acts: readonly string[] | null;
  readonly means: readonly string[] | null;
  readonly purposes: readonly string[] | null;
  /** Years; null: not known. */
  readonly age: number | null;
  /** There is reason to believe that the person is a child (COE 10(3)). */
  readonly mayBeChild?: boolean;
}

export type PalermoResult =
  'meets_definition' | 'means_missing' | 'act_missing' | 'purpose_missing' | 'insufficient_information';

export interface PalermoAnswer {
  readonly result: PalermoResult;
  /** Means are not asked for: under 18, or presumed so until it is checked. */
  readonly asChild: boolean;
  /** Consent to the exploitation changes nothing: means were used, or it is a child (art. 3(b), (c)). */
  readonly consentIrrelevant: boolean;
}

/**
 * What an act, means and purpose amount to. An adult needs all three; a child act and purpose. What is missing is named
 * only when someone looked and found none; what nobody knows is insufficient information. Age unknown without a reason
 * to believe in a child is tested as an adult.
 */
export function palermoTest({ acts, means, purposes, age, mayBeChild = false }: Reported): PalermoAnswer {
  const asChild = age === null ? mayBeChild : age < 18;
  const consentIrrelevant = asChild || (means !== null && means.length > 0);
  const elements = [
    ['act_missing', acts],
    ['purpose_missing', purposes],
    ...(asChild ? [] : ([['means_missing', means]] as const)),
  ] as const;
  const missing = elements.find(([, found]) => found !== null && found.length === 0)?.[0];
  const unknown = elements.some(([, found]) => found === null);
  const result = missing ?? (unknown ? 'insufficient_information' : 'meets_definition');
  return { result, asChild, consentIrrelevant };
}
