/** In Ukrainian: the time that a panel speaks of, a day or from one moment to another, as every area says it. */
export const WHEN =
  '{day, select, null {від {from, date, ::yMMMMd} {from, time, ::HHmm} до {to, date, ::yMMMMd} {to, time, ::HHmm} ({zone})} other {{day, date, ::yMMMMd}}}';
