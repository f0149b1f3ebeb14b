/** Sources by their code, as every page names them. */
import { useAddress } from '#web/address.ts';
import { useOperation } from './use-operation.ts';

/** Title of a source, or its code where none is held; null: a person recorded it. */
export function useSourceTitle(fallback: string): (code: string | null) => string {
  const { known } = useAddress();
  const { data } = useOperation('source.list', { known }, { fresh: 300_000 });
  return (code) =>
    code === null ? fallback : (data?.sources.find((s) => s.code === code)?.title ?? code.replaceAll('_', ' '));
}
