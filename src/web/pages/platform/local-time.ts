/** Times of an account, which belong to no operation: in the zone of this device, with its name. */
import { useWords } from '#web/words/words.tsx';

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function useLocal(): { day: (iso: string) => string; moment: (iso: string) => string } {
  const { locale, moment } = useWords();
  return {
    day: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: ZONE }).format(new Date(iso)),
    moment: (iso) => moment(iso, ZONE),
  };
}
