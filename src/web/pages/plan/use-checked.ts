/**
 * The answer to what stands on the page now, asked when it has stood still for a moment. An answer to what stood there
 * before is never given: it would be read as the answer to this.
 */
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Shape } from '#model/geometry.ts';
import { useMoment } from '#web/address.ts';
import type { InputOf, OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { readWhen } from '#web/parts/when-typed.ts';
import type { Draft } from './draft.ts';

/** Milliseconds of standing still; what then remains of 100 ms (ui.md) is the server's. */
const STILL = 40;

export type Check = OutputOf<'check.run'>;

/** What a check is asked, or null while the page cannot say it. */
export function questionOf(
  draft: Draft,
  shape: Shape | null,
  moment: { at: string | undefined; known: string | undefined },
): InputOf<'check.run'> | null {
  const within = Number(draft.within.replace(',', '.'));
  if (!shape || draft.within.trim() === '' || !(within >= 0 && within <= 100_000)) return null;
  const [from, to] = [readWhen(draft.from, 'moment'), readWhen(draft.to, 'moment')];
  if (from === null || to === null) return null;
  return {
    shape: { type: shape.type, coordinates: shape.coordinates },
    within,
    from,
    to,
    kind: draft.activity,
    ...(moment.at === undefined ? {} : { at: moment.at }),
    ...(moment.known === undefined ? {} : { known: moment.known }),
  };
}

export interface Checked {
  readonly query: UseQueryResult<Check>;
  readonly question: InputOf<'check.run'> | null;
  /** Whether the answer is awaited, or the page still changes: nothing is shown of an answer before. */
  readonly waiting: boolean;
}

export function useChecked(draft: Draft, shape: Shape | null): Checked {
  const moment = useMoment();
  const now = JSON.stringify(questionOf(draft, shape, moment));
  const [still, setStill] = useState(now);
  useEffect(() => {
    const timer = setTimeout(() => setStill(now), STILL);
    return () => clearTimeout(timer);
  }, [now]);
  const question = JSON.parse(still) as InputOf<'check.run'> | null;
  const query = useOperation('check.run', question ?? EMPTY, { enabled: question !== null, fresh: 60_000 });
  return { query, question, waiting: now !== still || (question !== null && query.isPending) };
}

const EMPTY: InputOf<'check.run'> = { shape: null, within: 0, from: '', to: '', kind: 'other' };
