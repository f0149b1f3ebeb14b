/** What an operation is called, for who reads: its name in their language, or its code where it has none (yet), or not for them. */
import { useCallback } from 'react';
import { useWords } from '#web/words/words.tsx';
import { useSession } from './session.tsx';

export function useOperationName(): (code: string) => string {
  const { named } = useWords();
  const { operations } = useSession();
  return useCallback(
    (code) => {
      const names = operations.find((one) => one.code === code)?.names;
      return names ? named(names) : code;
    },
    [named, operations],
  );
}
