/**
 * `amparo rebuild`: works out again in every compartment what is a projection of facts (decision 11), each in one
 * transaction, as the owner: no right of the web changes a row that is written. What was changed has a leaf of its own.
 */
import { writeLeaf } from '#audit/leaf.ts';
import { inOwnTransaction } from '#db/transaction.ts';
import { canonical } from '#model/canonical.ts';
import { rebuildPlaces, type Rebuilt } from '#stages/collect/store/rebuild.ts';
import type { House } from '#src/perform.ts';

/** Ids that a leaf names at most; its hash is over all of them. */
const NAMED = 100;

/** What differs in each compartment, or differed; with `write` it is put right. */
export async function rebuild(
  house: House,
  write: boolean,
): Promise<(Rebuilt & { readonly compartment: string })[]> {
  const done: (Rebuilt & { readonly compartment: string })[] = [];
  for (const { code, schema_name: schema } of await house.database.compartments()) {
    const found = await inOwnTransaction(house.database.owner, { schema, write }, async (tx) => {
      const rebuilt = await rebuildPlaces(tx, house.importing, house.now(), write);
      const changed = rebuilt.map(({ table, wrong, moved }) => ({ table, wrong, moved }));
      if (write && changed.some(({ wrong, moved }) => wrong.length + moved.length > 0)) {
        const refs = Object.fromEntries(
          changed.map(({ table, wrong, moved }) => [
            table === 'event' ? 'event' : 'object',
            [...wrong, ...moved].slice(0, NAMED),
          ]),
        );
        await writeLeaf(tx, {
          at: house.now(),
          actor: 'machine',
          operation: 'installation.rebuild',
          outcome: 'done',
          refs,
          contentHash: house.secrets.contentHash(canonical(changed)),
        });
      }
      return rebuilt;
    });
    done.push(...found.map((one) => ({ ...one, compartment: code })));
  }
  return done;
}
