/** Operations as React sees them: what was asked is kept, asked again when it grows old, and shared by pages. */
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useAddress } from '#web/address.ts';
import { ask, NoAnswer, Refused, type Code, type InputOf, type OutputOf } from './api.ts';

interface Options {
  /** False: not asked yet. */
  readonly enabled?: boolean;
  /** Keep showing the answer to the question before while the next one is awaited. */
  readonly keep?: boolean;
  /** Milliseconds for which an answer counts as fresh; default 30 seconds. */
  readonly fresh?: number;
  /** Another operation's compartment than that of the address. */
  readonly operation?: string;
}

/** Asks an operation that changes nothing. `data`, `error` (Refused or NoAnswer), `isPending` as TanStack Query has them. */
export function useOperation<C extends Code>(
  code: C,
  input: InputOf<C>,
  { enabled = true, keep = false, fresh = 30_000, operation }: Options = {},
): UseQueryResult<OutputOf<C>> {
  const address = useAddress();
  const where = operation ?? address.operation;
  return useQuery({
    queryKey: [code, where, input],
    queryFn: ({ signal }) => ask(code, input, { operation: where, signal }),
    enabled,
    staleTime: fresh,
    // A refusal is an answer; only silence is worth another try.
    retry: (count, error) => error instanceof NoAnswer && count < 3,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Runs an operation that changes something; all that was asked before is then asked anew. */
export function useAct<C extends Code>(code: C): UseMutationResult<OutputOf<C>, Error, InputOf<C>> {
  const { operation } = useAddress();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: InputOf<C>) => ask(code, input, { operation }),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** The numbered problem of an error, or null when no answer came. */
export const problemOf = (error: unknown): Refused['problem'] | null =>
  error instanceof Refused ? error.problem : null;
