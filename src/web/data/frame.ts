/** The legal frame as it holds on the day of the page: what a basis holds as, here and now. */
import type { UseQueryResult } from '@tanstack/react-query';
import { frameOn, holdsAs, type LegalFrame } from '#model/legal.ts';
import type { Basis } from '#model/rule.ts';
import { useAddress } from '#web/address.ts';
import type { OutputOf } from './api.ts';
import { useOma, useZone } from './oma.ts';
import { serverToday } from './server-time.ts';
import { useOperation } from './use-operation.ts';

export function useLegalFrame(): UseQueryResult<OutputOf<'legal-frame.read'>> {
  const { known, operation } = useAddress();
  return useOperation('legal-frame.read', { known }, { enabled: operation !== null });
}

type Listed = OutputOf<'rule.list'>['rules'][number]['bases'][number];

/** As what a listed basis holds under the frame; null while the frame is not known. */
export function useHolds(): ((basis: Listed) => Basis['as']) | null {
  const frame = useLegalFrame().data;
  const { at } = useAddress();
  const opens = useOma().data?.opensAt;
  const zone = useZone();
  if (!frame) return null;
  const day = (at ?? opens ?? serverToday(zone)).slice(0, 10);
  const held: LegalFrame = frameOn(frame, day);
  return ({ as, instrument, article, cite, read, situations }) =>
    holdsAs(
      {
        as,
        instrument,
        article,
        cite,
        read,
        ...(as === 'treaty' && { treaty: instrument }),
        ...(situations && { situations }),
      },
      held,
    );
}
