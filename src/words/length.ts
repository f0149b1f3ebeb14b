/**
 * Lengths as a person reads them. A distance is never said more finely than anyone could use it: to 10 m below one
 * kilometre, to 100 m below ten, to a kilometre above.
 */
import { once } from './once.ts';

function unitOf(locale: string, unit: 'meter' | 'kilometer', digits: number): Intl.NumberFormat {
  return once(['length', locale, unit, digits], () => {
    return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits });
  });
}

/** A length given in metres, in m or km. */
export function metres(length: number, locale: string): string {
  if (length < 995) return unitOf(locale, 'meter', 0).format(Math.round(length / 10) * 10);
  return unitOf(locale, 'kilometer', length < 9_950 ? 1 : 0).format(length / 1000);
}
