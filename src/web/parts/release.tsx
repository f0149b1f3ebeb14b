/** How a released protective list is named, and what is known of whether it arrived: the same on every page. */
import { REVIEW_AFTER } from '#model/protective-list.ts';
import { dayText } from '#model/time.ts';
import { serverNow } from '#web/data/server-time.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useAddress } from '#web/address.ts';
import { useZone } from '#web/data/oma.ts';
import { useWords } from '#web/words/words.tsx';
import { Unknown } from './unknown.tsx';

export type Release = OutputOf<'release.list'>['releases'][number];
const DAY = 86_400_000;

/** Days from what a list says had happened to a later moment (milliseconds UTC); none when it lies before. */
export const daysBetween = (at: string, end: number): number =>
  Math.max(0, Math.floor((end - Date.parse(at)) / DAY));

/** "To Relief, version 2" or "Within the operation, version 1". */
export function useReleaseName(): (
  release: Pick<Release, 'recipient' | 'version' | 'format'>,
  whole?: boolean,
) => string {
  const { say } = useWords();
  return ({ recipient, version, format }, whole = true) =>
    say('web.sharing.named', {
      version,
      ...(recipient === null ? {} : { recipient }),
      ...(whole ? { format: format === 'geojson' ? 'GeoJSON' : format.toUpperCase() } : {}),
    });
}

/** Whether the recipient says that it has it: who in which function, when; else that nobody knows, and since when. */
export function Receipt({ of, now }: { of: Release; now: number }) {
  const { say, moment } = useWords();
  const zone = useZone();
  if (of.recipient === null) return <>{say('web.sharing.no_receipt_due')}</>;
  if (of.receivedAt === null)
    return <Unknown>{say('web.sharing.not_received', { days: daysBetween(of.recordedAt, now) })}</Unknown>;
  return (
    <>
      {say('web.sharing.received', {
        function: of.receivedBy ?? say('unknown'),
        when: moment(of.receivedAt, zone, 'short'),
      })}
    </>
  );
}

/** Until when a list says what had happened: the whole day, where it ends with one. */
export function CutOff({ at }: { at: string }) {
  const { day, moment } = useWords();
  const zone = useZone();
  const end = Date.parse(at);
  const [last, next] = [dayText(end - 1, zone), dayText(end, zone)];
  return <>{last === next ? moment(at, zone, 'short') : day(last)}</>;
}

/** The moment at which the page looks, in milliseconds: the end of the day of the address, or now. */
export function useLookedAt(): number {
  const { at } = useAddress();
  const asked = Date.parse(at ?? '');
  if (Number.isNaN(asked)) return serverNow();
  return at?.includes('T') ? asked : asked + DAY;
}

/** How old a list is at `end`, said when it is to be reviewed. */
export function Stale({ at, end }: { at: string; end: number }) {
  const { say } = useWords();
  const days = daysBetween(at, end);
  return days > REVIEW_AFTER ? (
    <Unknown>{say('web.sharing.stale', { days, after: REVIEW_AFTER })}</Unknown>
  ) : null;
}
