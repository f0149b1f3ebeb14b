/** In Arabic: the time that a panel speaks of, a day or from one moment to another, as every area says it. */
export const IN_THE_PERIOD =
  '{day, select, null {من {from, date, ::yMMMMd} {from, time, ::HHmm} إلى {to, date, ::yMMMMd} {to, time, ::HHmm} ({zone})} other {يوم {day, date, ::yMMMMd}}}';
