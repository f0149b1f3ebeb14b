/**
 * Lengths as a person reads them. A distance is never said more finely than anyone could use it: to 10 m below one
 * kilometre, to 100 m below ten, to a kilometre above.
 */
export function metres(length: number, locale: string): string {
  const [value, unit, digits] =
    length < 995
      ? [Math.round(length / 10) * 10, 'meter', 0]
      : [length / 1000, 'kilometer', length < 9_950 ? 1 : 0];
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: String(unit),
    maximumFractionDigits: Number(digits),
  }).format(Number(value));
}
