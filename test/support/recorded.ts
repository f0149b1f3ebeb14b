/** Events recorded by people, through the public door. */
import type { z } from 'zod';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { omaCreate } from '#stages/understand/operations/oma-create.ts';
import { eventRecord } from '#stages/verify/operations/event-record.ts';
import type { TestHouse } from './house.ts';

/** Says what the toy operation is: its days are cut in Bangui. */
export async function describeOma(house: TestHouse, zone = 'Africa/Bangui'): Promise<void> {
  await house.as('administrator').run(omaCreate, {
    names: { en: 'Toy', fr: 'Jouet' },
    kind: 'operation',
    phase: 'execution',
    country: 'CAF',
    zone,
  });
}

type Recorded = Omit<z.input<typeof eventRecord.input>, 'report' | 'place' | 'total' | 'involvements'> &
  Partial<Pick<z.input<typeof eventRecord.input>, 'place' | 'total' | 'involvements'>>;

/** A group of people of whom nothing is known but the number. */
export function group(
  best: number | null,
  of: Partial<z.input<typeof eventRecord.input>['involvements'][number]> = {},
) {
  return { harm: 'death', status: 'unknown', sex: 'unknown' as const, low: best, best, high: best, ...of };
}

/** Submits a report and records an event from it. */
export async function recordEvent(
  house: TestHouse,
  of: Recorded,
): Promise<{ event: string; report: string }> {
  const { report } = await house.as('reporter').run(reportSubmit, { what: 'What was seen.', how: 'saw' });
  const { event } = await house.as('focal_point').run(eventRecord, {
    report,
    place: { code: null },
    total: { harm: 'death', low: 1, best: 1, high: 1 },
    involvements: [group(1)],
    ...of,
  });
  return { event, report };
}
