/** Whether who is signed in may run an operation here, and which roles may: asked of access, never guessed from a role. */
import type { OutputOf } from './api.ts';
import { useOperation } from './use-operation.ts';

type Explained = NonNullable<OutputOf<'access.why'>['action']>;

/** Null until the answer is there. */
export function useMay(action: string): Pick<Explained, 'allowed' | 'who'> | null {
  return useOperation('access.why', { action }, { fresh: 300_000 }).data?.action ?? null;
}
