/** All lists of the area beside kinds and regimes (../catalogue.ts). */
import { catalogue } from '../code-table.ts';
import { CONDITION } from './codes/condition.ts';
import { DISTURBANCE } from './codes/disturbance.ts';
import { LAW } from './codes/law.ts';
import { RESPONSE } from './codes/response.ts';
import { RISK } from './codes/risk.ts';
import { SITE } from './codes/site.ts';

export const CODES = catalogue([...LAW, ...SITE, ...CONDITION, ...DISTURBANCE, ...RISK, ...RESPONSE]);
