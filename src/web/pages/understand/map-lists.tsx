/**
 * One protective list on the map in place of all protected objects: chosen here, held in the address (`list`), with what it
 * is, where it comes from, and what of it no map can show. Who may not see one is told why, and by whom it is seen.
 */
import { Button } from '@mantine/core';
import { useSetSearch } from '#web/address.ts';
import { serverNow } from '#web/data/server-time.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useZone } from '#web/data/oma.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { CutOff, Receipt, Stale, useReleaseName, type Release } from '#web/parts/release.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import './map-lists.css';

type Summary = OutputOf<'map.summary'>;

export function MapLists({
  summary,
  known,
  refused,
}: {
  summary: Summary;
  known: string | undefined;
  /** Why the list of the address cannot be shown. */
  refused: unknown;
}) {
  const { say } = useWords();
  return (
    <section aria-labelledby="map-lists" className="map-lists">
      <h2 id="map-lists">{say('web.map.lists')}</h2>
      {refused ? <NotShown error={refused} all={summary.objects !== null} /> : null}
      {summary.list ? <Chosen of={summary.list} end={Date.parse(summary.window.to)} /> : null}
      {summary.objects === null ? (
        refused ? null : (
          <p className="small">
            {say('web.map.lists_refused')}{' '}
            <To page="why" search={{ action: 'release.list' }}>
              {say('web.why.short')}
            </To>
          </p>
        )
      ) : (
        <Choice chosen={summary.list?.release ?? null} known={known} end={Date.parse(summary.window.to)} />
      )}
    </section>
  );
}

function NotShown({ error, all }: { error: unknown; all: boolean }) {
  const { say } = useWords();
  return (
    <div className="map-lists-refused">
      <Refusal error={error} heading={3} />
      <p>{say(all ? 'web.map.list_refused_all' : 'web.map.list_refused_none')}</p>
      <ShowAll code="web.map.list_drop" />
    </div>
  );
}

function ShowAll({ code }: { code: string }) {
  const { say } = useWords();
  const setSearch = useSetSearch();
  return (
    <Button size="compact-sm" variant="default" onClick={() => setSearch({ list: undefined })}>
      {say(code)}
    </Button>
  );
}

/** The legend of the list that is shown: its source and date, and what of it is not on the map. */
function Chosen({ of, end }: { of: NonNullable<Summary['list']>; end: number }) {
  const { say, moment } = useWords();
  const zone = useZone();
  const name = useReleaseName();
  return (
    <div className="map-list-chosen">
      <h3>{name(of, false)}</h3>
      <p className="small">
        <Say message={of.of} />
      </p>
      <dl>
        <div>
          <dt>{say('web.sharing.label')}</dt>
          <dd>{of.label}</dd>
        </div>
        <div>
          <dt>{say('web.sharing.cut_off')}</dt>
          <dd>
            <CutOff at={of.at} />
          </dd>
        </div>
        <div>
          <dt>{say('web.sharing.made')}</dt>
          <dd>{moment(of.recordedAt, zone, 'short')}</dd>
        </div>
        <div>
          <dt>{say('web.sharing.receipt')}</dt>
          <dd>
            <Receipt of={of} now={serverNow()} />
          </dd>
        </div>
        <div>
          <dt>{say('web.sharing.hash')}</dt>
          <dd>
            {of.sha256 === null ? (
              say('web.sharing.hash_withheld')
            ) : (
              <code dir="ltr">{of.sha256.slice(0, 12)}</code>
            )}
          </dd>
        </div>
      </dl>
      <Stale at={of.at} end={end} />
      <ul className="map-list-said">
        {of.sentences
          .filter((m) => m.code !== 'map.list_stale')
          .map((message) => (
            <li key={message.code}>
              {UNKNOWN.includes(message.code) ? (
                <Unknown>
                  <Say message={message} />
                </Unknown>
              ) : (
                <Say message={message} />
              )}
            </li>
          ))}
      </ul>
      <ShowAll code="web.map.list_all" />
    </div>
  );
}

/** Sentences that say that something is unknown. */
const UNKNOWN: readonly string[] = ['map.list_no_place', 'map.list_anew_shape', 'map.list_anew_unknown'];

/** The lists that were made, newest first. */
function Choice({ chosen, known, end }: { chosen: string | null; known: string | undefined; end: number }) {
  const { say } = useWords();
  const query = useOperation('release.list', { known, limit: 200 });
  return (
    <Await query={query} lines={2}>
      {({ releases, total, next }) =>
        total === 0 ? (
          <p className="small">
            {say('web.map.lists_none')} <To page="check">{say('web.map.lists_make')}</To>
          </p>
        ) : (
          <details>
            <summary>{say('web.map.lists_choose', { n: total })}</summary>
            <ul className="map-lists-all">
              {releases.map((release) => (
                <li key={release.release}>
                  <One of={release} chosen={release.release === chosen} end={end} />
                </li>
              ))}
            </ul>
            <p className="small">
              {next ? say('web.map.lists_newest', { n: releases.length }) : null}{' '}
              <To page="sharing">{say('web.map.lists_page')}</To>
            </p>
          </details>
        )
      }
    </Await>
  );
}

function One({ of, chosen, end }: { of: Release; chosen: boolean; end: number }) {
  const { say, moment } = useWords();
  const zone = useZone();
  const name = useReleaseName();
  const setSearch = useSetSearch();
  const about = (
    <>
      <strong>{name(of)}</strong>
      <span className="small">
        <Say message={of.of} />
      </span>
      <span className="small">
        {say('web.map.list_line', {
          made: moment(of.recordedAt, zone, 'short'),
          label: of.label,
          n: of.objects,
        })}
      </span>
      <span className="small">
        <Receipt of={of} now={serverNow()} /> <Stale at={of.at} end={end} />
      </span>
    </>
  );
  if (!of.shown)
    return (
      <div className="map-list-one">
        {about}
        <span className="small">
          {say('web.map.list_hidden')}{' '}
          <To page="why" search={{ action: 'protective-list.make' }}>
            {say('web.why.short')}
          </To>
        </span>
      </div>
    );
  return (
    <button
      type="button"
      className="map-list-one"
      aria-pressed={chosen}
      onClick={() => setSearch({ list: chosen ? undefined : of.release })}
    >
      {about}
    </button>
  );
}
