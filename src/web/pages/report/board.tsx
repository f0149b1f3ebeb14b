/** The 0600 board: decide, owe, unknown first; then the twelve questions in their order (ui.md, "The board"). */
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useMoment, useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { FigureDrawer } from '#web/parts/figure-drawer.tsx';
import { Icon } from '#web/parts/icon.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
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
        {board.statusNote ? <p className="small">{named(board.statusNote)}</p> : null}
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
    </div>
  );
}

/** What to decide, what is owed, what is not known. */
function Top({ name, part }: { name: 'decide' | 'owe' | 'unknown'; part: Board['decide'] }) {
  const { say } = useWords();
  return (
    <section className={`top-${name}`} aria-labelledby={`top-${name}`}>
      <h2 id={`top-${name}`}>
        {say(`board.${name}`)}
        {name === 'unknown' ? <span className="small"> {part.sentences.length}</span> : null}
      </h2>
      {name === 'unknown' ? (
        <ul className="unknowns">
          {part.sentences.map((s, i) => (
            <li key={i}>
              <Say message={s} />
            </li>
          ))}
        </ul>
      ) : (
        part.sentences.map((s, i) => (
          <p key={i}>
            {part.state === 'unknown' ? (
              <Unknown block>
                <Say message={s} />
              </Unknown>
            ) : (
              <Say message={s} />
            )}
          </p>
        ))
      )}
    </section>
  );
}
