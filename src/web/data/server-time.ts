/**
 * What time it is. The server's clock counts: that of this device may be wrong by days, and then "today", what a check
 * begins with and when something ends would be wrong with it. First known from the document, then from every answer.
 */
import { dayText } from '#model/time.ts';
import { BOOT } from '#web/boot.ts';

/** Milliseconds by which the clock of this device is ahead of the server's. */
let ahead = BOOT.time === undefined ? 0 : Date.now() - BOOT.time;

/** An answer said when it was made (milliseconds UTC); gives how far this device is ahead. */
export function heardTime(server: number): number {
  ahead = Date.now() - server;
  return ahead;
}

export const clockAhead = (): number => ahead;

/** Now, in milliseconds UTC, by the server's clock. */
export const serverNow = (): number => Date.now() - ahead;

/** The day that it is now in an IANA zone, by the server's clock: "2021-09-09". */
export const serverToday = (zone: string): string => dayText(serverNow(), zone);
