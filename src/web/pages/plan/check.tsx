/** If we do this here, then (ui.md, "The check"): the plan and its answer at the side, the map beside them. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Box, Position, Shape } from '#model/geometry.ts';
import { boxOf } from '#methods/geometry/boxes.ts';
import { useAddress } from '#web/address.ts';
import { serverToday } from '#web/data/server-time.ts';
import { useMay } from '#web/data/may.ts';
import { useOma } from '#web/data/oma.ts';
import { problemOf } from '#web/data/use-operation.ts';
import { lazyPart } from '#web/lazy-page.tsx';
import { Await } from '#web/parts/await.tsx';
import { NotYours } from '#web/parts/not-yours.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ActivityForm } from './activity-form.tsx';
import { Answer } from './answer.tsx';
import { boxAround } from './spots.ts';
import { draftOf, emptyDraft, shapeOf, useDraft, withShape, type Draft } from './draft.ts';
import type { Tool } from './drawing.ts';
import { FileGiven, useFile } from './file-given.tsx';
import { FirstUnknown } from './first-unknown.tsx';
import { PlanPrinted } from './plan-printed.tsx';
import { OfActivity, OfLine, RegisterPart, type Registered } from './register-part.tsx';
import { ShapeForm } from './shape-form.tsx';
import { kindOf } from './shape-text.ts';
import { useChecked } from './use-checked.ts';
import './check.css';

/** The map comes after the form: whoever types need not wait for it. */
const CheckMap = lazyPart(
  () => import('./check-map.tsx').then((m) => m.CheckMap),
  () => <div className="check-map-wait" aria-busy="true" />,
);

export function CheckPage() {
  const oma = useOma();
  const { operation, search } = useAddress();
  const id = search['activity'];
  return (
    <Await query={oma} lines={8}>
      {({ opensAt, zone }) =>
        id ? (
          <OfActivity id={id}>
            {(of) => <CheckOf key={`${operation} ${id}`} opensAt={opensAt} zone={zone} of={of} />}
          </OfActivity>
        ) : (
          <CheckOf key={operation} opensAt={opensAt} zone={zone} of={null} />
        )
      }
    </Await>
  );
}

interface Props {
  readonly opensAt: string | null;
  readonly zone: string;
  /** The registered activity whose check is asked anew; null: a plan of one's own. */
  readonly of: Registered | null;
}

function CheckOf({ opensAt, zone, of }: Props) {
  const { say } = useWords();
  const { operation, at } = useAddress();
  // A plan that was changed meanwhile begins a draft of its own when one comes back to it.
  const [begun] = useState(() => (of ? draftOf(of) : null));
  const [draft, change] = useDraft(
    of ? `check ${of.activity} ${begun?.version ?? 0}` : 'check',
    begun ?? emptyDraft(at ?? opensAt, serverToday(zone)),
  );
  const [tool, setTool] = useState<Tool | null>(null);
  const [pointed, point] = useState<string | null>(null);
  const [fit, setFit] = useState<Box | null>(null);
  const shown = useRef<Box | null>(null);
  const read = useMemo(() => shapeOf(draft), [draft]);
  const { shape } = read;
  const { query, question, waiting } = useChecked(draft, shape);
  const check = waiting || question === null ? null : (query.data ?? null);
  const crossing = useCrossing(waiting ? null : query.error);

  // What is typed or read from a file comes into sight; what one draws is in sight.
  useEffect(() => {
    if (!shape || tool !== null) return undefined;
    const timer = setTimeout(() => {
      const box = boxOf(shape);
      if (!shown.current || !inSight(box, shown.current)) setFit(wider(box));
    }, 400);
    return () => clearTimeout(timer);
  }, [shape, tool]);

  const file = useFile(operation, (given, name) => {
    setTool(null);
    const of = given.shape as Shape;
    const leftOut = given.leftOut.map((l) => l.message);
    change((before) => withShape(before, of, kindOf(of), { name, positions: given.positions, leftOut }));
    setFit(wider(boxOf(of)));
  });
  const { forget } = file;
  useEffect(forget, [forget, draft.text, draft.shape, draft.kind]);
  const drawn = useCallback(
    (of: Shape) => change((before: Draft) => withShape(before, of, kindOf(of))),
    [change],
  );
  const drawEnd = useCallback(() => setTool(null), []);
  const goTo = (id: string): void => {
    point(id);
    const box = boxAround(check, id);
    if (box) setFit(box);
    // On a phone the map may be far above the list.
    document.querySelector('.check-map')?.scrollIntoView({ block: 'nearest' });
  };
  // Of a file that was refused the whole outline comes into sight, or the place alone where there is none.
  const { refusedShape } = file;
  const [crossLon, crossLat] = file.crossing ?? [];
  useEffect(() => {
    if (refusedShape) setFit(wider(boxOf(refusedShape)));
    else if (crossLon !== undefined && crossLat !== undefined)
      setFit(wider({ west: crossLon, south: crossLat, east: crossLon, north: crossLat }));
  }, [refusedShape, crossLon, crossLat]);

  return (
    <div className="check" {...file.target}>
      <div className="check-side">
        <PageHead title={say('web.check.title')} />
        <p className="small">
          <Say code="web.check.lead" />
        </p>
        <MayNot />
        {of ? <OfLine of={of} /> : null}
        {check ? <FirstUnknown check={check} /> : null}
        <section aria-labelledby="check-plan" className="check-plan no-print">
          <h2 id="check-plan">{say('web.check.plan')}</h2>
          <ShapeForm
            draft={draft}
            read={read}
            change={change}
            tool={tool}
            setTool={setTool}
            open={file.open}
          />
          <FileGiven file={file} />
          <ActivityForm draft={draft} change={change} zone={zone} />
        </section>
        <PlanPrinted draft={draft} shape={shape} check={check} />
        <Answer
          query={query}
          question={question}
          waiting={waiting}
          crossing={crossing}
          pointing={{ pointed, point, goTo }}
          register={
            question ? <RegisterPart question={question} draft={draft} change={change} of={of} /> : null
          }
        />
      </div>
      <div className="check-map no-print">
        <CheckMap
          shape={shape}
          refused={file.refusedShape}
          kind={draft.kind}
          within={question?.within ?? 0}
          check={check}
          crossing={crossing ?? file.crossing}
          pointed={pointed}
          point={point}
          tool={tool}
          drawn={drawn}
          drawEnd={drawEnd}
          fit={fit}
          onMove={(box) => (shown.current = box)}
        />
      </div>
      {file.over ? (
        <div className="check-drop" aria-hidden="true">
          {say('web.check.drop')}
        </div>
      ) : null}
    </div>
  );
}

/** Who may not check is told so before the work, and not after it. */
function MayNot() {
  const may = useMay('check.run');
  if (!may || may.allowed) return null;
  return (
    <div className="refusal">
      <NotYours action="check.run" who={may.who} code="web.check.not_yours" />
    </div>
  );
}

/** Where the shape crosses itself, when that is what is wrong with it. */
function useCrossing(error: unknown): Position | null {
  const params = problemOf(error)?.code === 'shape_self_crossing' ? problemOf(error)?.params : undefined;
  const [lon, lat] = [params?.['lon'], params?.['lat']];
  return useMemo(() => (typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null), [lon, lat]);
}

const inSight = (box: Box, view: Box): boolean =>
  box.west >= view.west &&
  box.east <= view.east &&
  box.south >= view.south &&
  box.north <= view.north &&
  // What is a dot on the screen is not seen either.
  Math.max(box.east - box.west, box.north - box.south) > (view.east - view.west) / 40;

/** A quarter more on each side; a point gets some two kilometres. */
function wider({ west, south, east, north }: Box): Box {
  const [x, y] = [Math.max(0.02, (east - west) / 4), Math.max(0.02, (north - south) / 4)];
  return { west: west - x, south: south - y, east: east + x, north: north + y };
}
