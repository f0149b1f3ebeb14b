/** The 0600 board: decide, owe, unknown first; then the twelve questions in their order (ui.md, "The board"). */
import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import { useMoment, useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { FigureDrawer } from '#web/parts/figure-drawer.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { Named } from '#web/parts/named.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { StillBefore } from '#web/parts/still-before.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { IndicatorDrawer } from './indicator-drawer.tsx';
import { Panel, panelId } from './panel.tsx';
import { PanelDrawer } from './panel-drawer.tsx';
import { useLanes } from './use-lanes.ts';
import './board.css';

export type Board = OutputOf<'board.read'>;

export function BoardPage() {
  const { place, area } = useAddress();
  const { at, known } = useMoment();
  const query = useOperation('board.read', { place, area, at, known }, { keep: true });
  return (
    <>
      <Await query={query} lines={12}>
        {(board) => <BoardShown board={board} waiting={query.isPlaceholderData} />}
      </Await>
      <FigureDrawer />
      <IndicatorDrawer />
    </>
  );
}

function BoardShown({ board, waiting }: { board: Board; waiting: boolean }) {
  const { say, named } = useWords();
  const panels = useRef<HTMLDivElement>(null);
  useLanes(panels);
  const name = board.place ? board.place.name : named(board.names);
  return (
    <div className="board" aria-busy={waiting}>
      <div className="board-lead">
        <PageHead title={say('web.board.title_of', { name })}>
          <span className="no-print">
            <Button
              variant="default"
              size="xs"
              leftSection={<Icon name="print" size={14} />}
              onClick={() => window.print()}
            >
              {say('web.board.print')}
            </Button>
          </span>
        </PageHead>
        <p className="board-when">
          {board.sentences.map((s, i) => (
            <span key={i}>
              <Say message={s} />{' '}
            </span>
          ))}
        </p>
        {board.statusNote ? (
          <p className="small">
            <Named of={board.statusNote} />
          </p>
        ) : null}
      </div>
      <div className="board-first">
        <Top name="decide" part={board.decide} />
        <Top name="owe" part={board.owe} />
        <Top name="unknown" part={board.unknown} />
      </div>
      <div className="panels" ref={panels}>
        {board.panels.map((panel, i) => (
          <Panel key={panelId(panel, i)} id={panelId(panel, i)} panel={panel} />
        ))}
      </div>
      <PanelDrawer board={board} />
      <StillBefore waiting={waiting} />
    </div>
  );
}

/** At most so many lines of a list stand open: what is unknown must be on the first screen. All are printed. */
const OPEN = { decide: 3, owe: 3, unknown: 8 } as const;

/** What to decide, what is owed, what is not known. */
function Top({ name, part }: { name: 'decide' | 'owe' | 'unknown'; part: Board['decide'] }) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const more = part.sentences.length - OPEN[name];
  const id = useId();
  return (
    <section className={`top-${name}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {say(`board.${name}`)}
        <span className="small"> {part.sentences.length}</span>
      </h2>
      <ul id={id} className={name === 'unknown' ? 'unknowns' : 'owed'}>
        {part.sentences.map((s, i) => (
          <li key={i} className={!all && i >= OPEN[name] ? 'print-only' : undefined}>
            {part.state === 'unknown' && name !== 'unknown' ? (
              <Unknown block>
                <Say message={s} />
              </Unknown>
            ) : (
              <Say message={s} />
            )}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button
          type="button"
          className="more no-print"
          aria-expanded={all}
          aria-controls={id}
          onClick={() => setAll(!all)}
        >
          {all ? say('web.board.fewer') : say('web.board.all', { more })}
        </button>
      ) : null}
    </section>
  );
}
