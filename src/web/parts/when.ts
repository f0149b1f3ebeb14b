/** An interval as a person reads it, no finer than it is known. */
import { useWords } from '#web/words/words.tsx';

interface When {
  readonly from: string;
  readonly to: string;
  readonly precision: string;
  readonly zone: string;
}

export function useWhen(): (when: When) => string {
  const { locale, moment } = useWords();
  return ({ from, to, precision, zone }) => {
    if (precision === 'minute' || precision === 'hour') return moment(from, zone);
    const start = Date.parse(from);
    // Half-open: the last day is the one before its end.
    const end = Date.parse(to) - 1;
    const day: Intl.DateTimeFormatOptions =
      precision === 'year'
        ? { year: 'numeric' }
        : precision === 'month'
          ? { month: 'long', year: 'numeric' }
          : { day: 'numeric', month: 'short', year: 'numeric' };
    return new Intl.DateTimeFormat(locale, { ...day, timeZone: zone }).formatRange(start, end);
  };
}
