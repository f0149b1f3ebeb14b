/** What belongs to no one area, in Ukrainian so far. Read by no native speaker yet: a correction is welcome. */
import type { Begun } from '#words/begun/begun.ts';

const ALL: Begun = {
  'impact_level.individual': 'Окремі особи',
  'impact_level.community': 'Громади',
  'obligation.approach.all_stages': 'Зважати на безпеку населення на всіх етапах і рівнях',
  'obligation.approach.people_centred': 'Ставити людей у центр і враховувати гендерні аспекти',
  'obligation.approach.differentiated':
    'Знати різний вплив на жінок, чоловіків, дівчат, хлопців і людей у вразливому становищі',
  'obligation.approach.do_no_harm': 'Не нашкодити',
  'obligation.approach.wps': 'Жінки, мир і безпека в усіх завданнях',
};

export const UKRAINIAN: readonly Begun[] = [ALL];
