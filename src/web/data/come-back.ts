/** While the server is away it is asked every few seconds whether it is there again; then what is on the screen is asked anew. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from './api.ts';
import { useSession } from './session.tsx';

const EVERY = 4_000;

export function useComeBack(): void {
  const { away } = useSession();
  const client = useQueryClient();
  useEffect(() => {
    if (!away) return undefined;
    const timer = setInterval(() => {
      void ask('health.read', {}).then(
        () => client.refetchQueries({ type: 'active', predicate: (query) => query.state.status === 'error' }),
        () => undefined,
      );
    }, EVERY);
    return () => clearInterval(timer);
  }, [away, client]);
}
