/** A panel opened: every sentence, every figure by source, thirty days as a table, layers, sources, what would fill it. */
import { useAddress, useSetSearch } from '#web/address.ts';
import { Sheet } from '#web/parts/sheet.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Board } from './board.tsx';
import { FigureLink, useShares } from './figure-line.tsx';
import { IndicatorLine } from './indicator-line.tsx';
import { panelId, type PanelAnswer } from './panel.tsx';
import { ThirtyDays } from './thirty-days.tsx';

export function PanelDrawer({ board }: { board: Board }) {
  const { speak, number } = useWords();
  const setSearch = useSetSearch();
  const wanted = useAddress().search['panel'];
  const panel = board.panels.find((p, i) => panelId(p, i) === wanted);
  return (
    <Sheet
      open={panel !== undefined}
      close={() => setSearch({ panel: undefined })}
      title={panel ? `${number(panel.question)} · ${speak(panel.title)}` : ''}
    >
      {panel ? <Opened panel={panel} /> : null}
    </Sheet>
  );
}

function Opened({ panel: p }: { panel: PanelAnswer }) {
  const { say } = useWords();
  const titled = (code: string): string => p.sources.find((s) => s.code === code)?.title ?? code;
  return (
    <>
      {p.sentences.map((s, i) => (
        <p key={i} className={i === 0 ? 'sentence' : undefined}>
          {p.state === 'unknown' && i === 0 ? (
            <Unknown block>
              <Say message={s} />
            </Unknown>
          ) : (
            <Say message={s} />
          )}
        </p>
      ))}
      {p.figures.length > 0 ? <Figures panel={p} figures={p.figures} /> : null}
      {p.beside.length > 0 ? (
        <>
          <h3>{say('web.board.beside')}</h3>
          <Figures panel={p} figures={p.beside} />
        </>
      ) : null}
      {p.indicators.length > 0 ? (
        <>
          <h3>{say('web.board.context')}</h3>
          {p.indicators.map((line) => (
            <IndicatorLine key={`${line.indicator}-${line.source}`} line={line} />
          ))}
        </>
      ) : null}
      {p.series ? (
        <>
          <h3>{say('board.trend_title')}</h3>
          <ThirtyDays series={p.series} />
          <Days series={p.series} />
        </>
      ) : null}
      {p.change.map((c) => (
        <p key={c.source}>
          <Say message={c.sentence} />
          {p.change.length > 1 ? <> {say('web.board.change_source', { source: titled(c.source) })}</> : null}
        </p>
      ))}
      {p.fills.length > 0 ? (
        <>
          <h3>{say('board.fills')}</h3>
          <ul>
            {p.fills.map((f, i) => (
              <li key={i}>
                <Say message={f} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {p.caveats.map((c, i) => (
        <p key={i} className="small">
          <Say message={c} />
        </p>
      ))}
      <Behind panel={p} />
    </>
  );
}

function Figures({ panel, figures }: { panel: PanelAnswer; figures: PanelAnswer['figures'] }) {
  const { say } = useWords();
  const titled = (code: string): string => panel.sources.find((s) => s.code === code)?.title ?? code;
  const shares = useShares();
  return (
    <table className="plain">
      <caption>{say('board.by_source')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('board.figures')}</th>
          <th scope="col" className="number">
            {say('board.certain')}
          </th>
          <th scope="col" className="number">
            {say('board.possible')}
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) =>
          figure.bySource.length === 0 ? (
            <tr key={figure.measure}>
              <th scope="row">
                <Say message={figure.label} />
              </th>
              <td colSpan={2}>
                <Unknown />
              </td>
            </tr>
          ) : (
            figure.bySource.map((of) => (
              <tr key={`${figure.measure}-${of.source}`}>
                <th scope="row">
                  <Say message={figure.label} />
                  <br />
                  <span className="small">
                    <bdi>{titled(of.source)}</bdi>
                    {shares(of) ? ` · ${shares(of)}` : ''}
                  </span>
                </th>
                <td className="number">
                  <FigureLink figure={figure} tally={of.certain} kind="certain" />
                </td>
                <td className="number">
                  <FigureLink figure={figure} tally={of.possible} kind="possible" />
                </td>
              </tr>
            ))
          ),
        )}
      </tbody>
    </table>
  );
}

function Days({ series }: { series: NonNullable<PanelAnswer['series']> }) {
  const { say, day, number } = useWords();
  return (
    <details>
      <summary>{say('board.bars_table')}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('board.day')}</th>
            <th scope="col" className="number">
              {say('board.events_column')}
            </th>
            <th scope="col" className="number">
              {say('web.board.best')}
            </th>
          </tr>
        </thead>
        <tbody>
          {series.days.map((d) => (
            <tr key={d.day}>
              <th scope="row">{day(d.day)}</th>
              <td className="number">{number(d.events)}</td>
              <td className="number">{d.best === null ? <Unknown /> : number(d.best)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Behind({ panel }: { panel: PanelAnswer }) {
  const { say } = useWords();
  return (
    <>
      {panel.sources.length > 0 ? <h3>{say('board.sources')}</h3> : null}
      {panel.sources.map((s) => (
        <p key={s.code} className="small">
          <bdi>
            <strong>{s.title}</strong> {s.release}. {s.publisher}.
          </bdi>{' '}
          {s.vintageTo
            ? say('source.vintage', { from: s.vintageFrom, to: s.vintageTo })
            : say('source.vintage_unknown')}{' '}
          <bdi>{s.licence}.</bdi>{' '}
          {s.cautions.map((c, i) => (
            <span key={i}>
              <Say message={c} />{' '}
            </span>
          ))}
        </p>
      ))}
      {panel.layers.length > 0 ? <h3>{say('board.layers')}</h3> : null}
      <ul>
        {panel.layers.map((l) => {
          const vintage = l.sources
            .map((s) => s.vintage ?? '')
            .toSorted()
            .at(-1);
          const state = say(`layer_state.${l.state}`);
          return (
            <li key={l.layer}>
              <Say message={l.label} />: {l.state === 'present' ? state : <Unknown>{state}</Unknown>}
              {vintage ? ` (${vintage})` : ''}
            </li>
          );
        })}
      </ul>
    </>
  );
}
