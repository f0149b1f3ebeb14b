import type { Panel } from '#model/area.ts';
import { fills } from '../../terms.ts';

/** Question 2: harm that we, a partner or a host force did or may have done. Allegations against own personnel are kept elsewhere. */
export const OWN_HARM: Panel = {
  code: 'own_harm',
  question: 2,
  measures: [],
  layers: [],
  fills: fills('civilians', 'own_harm', 3),
};
