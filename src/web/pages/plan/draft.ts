/**
 * What is typed on the page of the check. It is kept in this tab (data/typed.ts) so that nothing is lost when the session
 * ends or the server goes away, and never in the address: a plan does not belong in a history.
 */
import { useCallback } from 'react';
import { ACTIVITY_KINDS, type ActivityKind } from '#model/activity.ts';
import type { Shape } from '#model/geometry.ts';
import type { Message } from '#model/message.ts';
import { wallText } from '#model/time.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useTyped } from '#web/data/typed.ts';
import {
  kindOf,
  readText,
  SHAPE_KINDS,
  textOf,
  type Order,
  type ReadText,
  type ShapeKind,
} from './shape-text.ts';

export interface Draft {
  readonly kind: ShapeKind;
  readonly text: string;
  readonly order: Order;
  /** A shape that has no text (drawn elsewhere, several parts): then the text is empty. */
  readonly shape: Shape | null;
  readonly file: {
    readonly name: string;
    readonly positions: number;
    readonly leftOut: readonly Message[];
  } | null;
  readonly activity: ActivityKind;
  /** As typed: "2021-09-10 06:00", wall time of the operation's zone. */
  readonly from: string;
  readonly to: string;
  /** Metres, as typed. */
  readonly within: string;
  /** What is typed to register it. */
  readonly title?: string;
  readonly responsible?: string;
  /** Of a registered activity: the version of its plan that this began from. */
  readonly version?: number;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The draft of someone who has typed nothing: the day at which the operation opens, or today. */
export function emptyDraft(opensAt: string | null, today: string): Draft {
  const day = DAY.exec(opensAt ?? '')?.[0] ?? today;
  return {
    kind: 'area',
    text: '',
    order: 'latitude_first',
    shape: null,
    file: null,
    activity: 'convoy',
    from: `${day} 06:00`,
    to: `${day} 18:00`,
    within: '2000',
  };
}

/** The shape of a draft, and what is wrong with its text. */
export function shapeOf({ shape, text, kind, order }: Draft): ReadText {
  if (shape) return { shape, faults: [], ambiguous: false, missing: 0 };
  return readText(text, kind, order);
}

/** What a shape from outside (a file, the map) does to the draft: it becomes text where it has one. */
export function withShape(draft: Draft, shape: Shape, kind: ShapeKind, file: Draft['file'] = null): Draft {
  const text = textOf(shape);
  return { ...draft, kind, file, text: text ?? '', shape: text === null ? shape : null };
}

/** The draft of a registered activity: its plan, in wall time of the operation's zone. */
export function draftOf(activity: OutputOf<'activity.read'>): Draft {
  const { kind, from, to, within, title, responsible, version, zone } = activity;
  const wall = (iso: string): string => wallText(Date.parse(iso), zone).replace(' ', 'T');
  const shape = activity.shape as Shape;
  const plan = { activity: kind, from: wall(from), to: wall(to), within: String(within) };
  const empty = emptyDraft(null, from.slice(0, 10));
  return withShape({ ...empty, ...plan, title, responsible, version }, shape, kindOf(shape));
}

function isDraft(value: unknown): value is Draft {
  const d = value as Partial<Draft> | null;
  return (
    typeof d === 'object' &&
    d !== null &&
    SHAPE_KINDS.some((k) => k === d.kind) &&
    ACTIVITY_KINDS.some((k) => k === d.activity) &&
    [d.text, d.from, d.to, d.within].every((t) => typeof t === 'string')
  );
}

/** The draft of the operation, or of one registered activity of it (the name of the form says which), kept with every change. */
export function useDraft(
  form: string,
  empty: Draft,
): [Draft, (change: Partial<Draft> | ((before: Draft) => Draft)) => void] {
  const { value, set } = useTyped(form, empty, { is: isDraft });
  const change = useCallback(
    (what: Partial<Draft> | ((before: Draft) => Draft)) =>
      set((before) => (typeof what === 'function' ? what(before) : { ...before, ...what })),
    [set],
  );
  return [value, change];
}
