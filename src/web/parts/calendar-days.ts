/** Days, weeks and months of a calendar, as text ("2021-09-09"): no zone is asked. */
export const DAY = 86_400_000;
/** The day, in UTC, of milliseconds: "2021-09-09". */
export const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** Its first millisecond in UTC. */
export const atDay = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The same day of another month, or its last where that has no such day. */
export function monthsOn(day: string, by: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + by, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + by, Math.min(date, last)));
}

/** First day of the week: 1 Monday … 7 Sunday. Monday where the browser does not say. */
export function weekBegins(locale: string): number {
  const of = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (of.getWeekInfo?.() ?? of.weekInfo)?.firstDay ?? 1;
}

/** The weeks that hold a month, each of seven days, "2021-08-30" …; `begins` as `weekBegins` gives it. */
export function weeksOf(month: string, begins: number): string[][] {
  const first = atDay(`${month.slice(0, 7)}-01`);
  const before = (new Date(first).getUTCDay() - (begins % 7) + 7) % 7;
  const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
  return Array.from({ length: Math.ceil((before + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, i) => isoDay(first + (week * 7 + i - before) * DAY)),
  );
}
