/** Ladders for grave violations. Neither is ever converted into the other (domain.md 1.4, 8.2, 8.5b). */
import type { Standard } from '#model/area.ts';

/** The United Nations ladder. A force imports it with its author and never sets it (R-MRM-10). */
const MRM: Standard = {
  code: 'mrm',
  version: 'FM-2014',
  levels: [
    'verified',
    'report_pending_verification',
    'reported_not_verified',
    'not_mrm',
    'verification_found_that_incident_did_not_occur',
  ],
  established: ['verified'],
  source: 'MRM field manual 2014 (from knowledge); level codes as in MRMIMS+',
  read: false,
  importOnly: ['force'],
  primaryNeeded: true,
};

/** What a force assesses itself; never called verified. */
const NATO_ASSESSED: Standard = {
  code: 'nato_assessed',
  version: '1',
  levels: ['assessed_by_us', 'pending', 'not_established'],
  established: ['assessed_by_us'],
  source: 'house',
  read: true,
  primaryNeeded: true,
};

export const STANDARDS: readonly Standard[] = [MRM, NATO_ASSESSED];
