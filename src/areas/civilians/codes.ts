/** All lists of the area beside kinds of harm and of violence (../catalogue.ts). */
import { catalogue } from '../code-table.ts';
import { CASUALTIES } from './codes/casualties.ts';
import { EARLY_WARNING } from './codes/early_warning.ts';
import { ENVIRONMENT } from './codes/environment.ts';
import { HARM_CASE } from './codes/harm_case.ts';
import { HEALTH_CARE } from './codes/health_care.ts';
import { NEEDS } from './codes/needs.ts';
import { PROTECTED } from './codes/protected.ts';
import { THREAT } from './codes/threat.ts';

export const CODES = catalogue([
  ...ENVIRONMENT,
  ...THREAT,
  ...EARLY_WARNING,
  ...HARM_CASE,
  ...CASUALTIES,
  ...HEALTH_CARE,
  ...PROTECTED,
  ...NEEDS,
]);
