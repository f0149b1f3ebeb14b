/** The operation of the address: its names, its zone, when it opens. */
import type { UseQueryResult } from '@tanstack/react-query';
import type { OutputOf } from './api.ts';
import { useAddress } from '#web/address.ts';
import { useOperation } from './use-operation.ts';

export function useOma(): UseQueryResult<OutputOf<'oma.read'>> {
  const { operation } = useAddress();
  return useOperation('oma.read', {}, { enabled: operation !== null, fresh: 300_000 });
}

/** IANA zone of the operation; UTC until it is known. */
export function useZone(): string {
  return useOma().data?.zone ?? 'UTC';
}
