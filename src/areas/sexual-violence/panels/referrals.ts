import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 10: who is waiting for a referral or an answer from us, of this area and of trafficking. No names, ever. */
export const REFERRALS: Panel = {
  code: 'referrals',
  question: 10,
  measures: [],
  layers: ['support_services'],
  fills: fills('sexual-violence', 'referrals', 3),
};
