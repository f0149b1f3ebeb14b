/** What is older than a page, and the way back to the newest. Which page it is stands in the address (`before`). */
import { Button } from '@mantine/core';
import { useSetSearch } from '#web/address.ts';
import { useWords } from '#web/words/words.tsx';

/** `next`: where the older ones begin; null: there are none. */
export function Older({ before, next }: { before: string | undefined; next: string | number | null }) {
  const { say } = useWords();
  const setSearch = useSetSearch();
  if (!before && next === null) return null;
  return (
    <div className="actions">
      {before ? (
        <Button variant="default" onClick={() => setSearch({ before: undefined })}>
          {say('web.audit.newest')}
        </Button>
      ) : null}
      {next === null ? null : (
        <Button variant="default" onClick={() => setSearch({ before: String(next) })}>
          {say('web.audit.older')}
        </Button>
      )}
    </div>
  );
}
