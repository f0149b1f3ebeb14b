/**
 * THE LIST: everything that a person or a program can do here, by stage. HTTP routes, CLI commands, OpenAPI, the
 * reference pages and the access tests come from it.
 */
import type { Operation } from '#model/operation.ts';
import { erasureConfirm } from '#stages/collect/operations/erasure-confirm.ts';
import { erasurePropose } from '#stages/collect/operations/erasure-propose.ts';
import { reportSubmit } from '#stages/collect/operations/report-submit.ts';
import { assessmentSet } from '#stages/verify/operations/assessment-set.ts';
import { eventClassify } from '#stages/verify/operations/event-classify.ts';
import { eventRecord } from '#stages/verify/operations/event-record.ts';

export const OPERATIONS: readonly Operation[] = [
  // collect
  reportSubmit,
  erasurePropose,
  erasureConfirm,
  // verify
  eventRecord,
  eventClassify,
  assessmentSet,
  // understand
  // plan
  // report
  // platform
];
