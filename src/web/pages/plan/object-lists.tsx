/** The three lists: inside or near; may be inside; known, with no usable position. A poor coordinate loses nothing (never 13). */
import { useState } from 'react';
import { metres } from '#words/length.ts';
import { useAddress } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { useSourceTitle } from '#web/data/sources.ts';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Pointing } from './findings.tsx';
import type { Check } from './use-checked.ts';

type List = Check['lists']['insideOrNear'];
type Listed = List['items'][number];

/** Rows open at once; the others are folded, not left out. */
const OPEN = 10;

export function ObjectLists({ check, pointing }: { check: Check; pointing: Pointing }) {
  const { say, term } = useWords();
  const { insideOrNear, mayBeInside, noUsablePosition, wider } = check.lists;
  const { known } = useAddress();
  const provinces = useOperation('place.list', { level: 1, known }, { fresh: 600_000 }).data?.places ?? [];
  const names = new Map([...provinces, ...check.districts].map((d) => [d.code, d.name]));
  const lists = [
    ['inside_or_near', insideOrNear],
    ['may_be_inside', mayBeInside],
    ['no_usable_position', noUsablePosition],
  ] as const;
  return (
    <section aria-labelledby="check-lists">
      <h2 id="check-lists">{say('web.check.lists')}</h2>
      {lists.map(([code, list]) => (
        <OneList key={code} title={say(`list.${code}`)} list={list} names={names} pointing={pointing} />
      ))}
      {wider.map((w) => (
        <p key={`${w.layer} ${w.level} ${w.areas.join(' ')}`}>
          <Unknown>
            <Say code="check.wider" params={{ count: w.count, layer: w.layer }} />
          </Unknown>{' '}
          <span className="small">
            <bdi>{w.areas.map((code) => names.get(code) ?? code).join(', ') || term('', null)}</bdi>
          </span>
        </p>
      ))}
    </section>
  );
}

function OneList({
  title,
  list,
  names,
  pointing,
}: {
  title: string;
  list: List;
  names: ReadonlyMap<string, string>;
  pointing: Pointing;
}) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? list.items : list.items.slice(0, OPEN);
  return (
    <div className="check-list">
      <h3>
        {title} <span className="small">{list.count}</span>
      </h3>
      {list.count === 0 ? (
        <p>
          <Unknown>
            <Say code="check.list_empty" />
          </Unknown>
        </p>
      ) : (
        <ul>
          {shown.map((object) => (
            <Row key={object.id} object={object} names={names} pointing={pointing} />
          ))}
        </ul>
      )}
      {shown.length < list.items.length ? (
        <button type="button" className="check-show" onClick={() => setAll(true)}>
          {say('web.check.more', { n: list.items.length - shown.length })}
        </button>
      ) : null}
      {list.more.length > 0 ? (
        <p className="small">{say('web.check.beyond', { n: list.more.length })}</p>
      ) : null}
    </div>
  );
}

function Row({
  object,
  names,
  pointing,
}: {
  object: Listed;
  names: ReadonlyMap<string, string>;
  pointing: Pointing;
}) {
  const { say, term, locale } = useWords();
  const source = useSourceTitle(say('web.quality.persons'));
  const { id, name, distance, uncertainty, within } = object;
  const { point, pointed, goTo } = pointing;
  const where =
    distance === null
      ? say('web.check.somewhere', { place: within.map((code) => names.get(code) ?? code) })
      : `${object.relation === 'inside' && object.certain ? say('relation.inside') : metres(distance, locale)} · ${uncertainty === null ? say('unknown') : say('web.check.within_radius', { metres: uncertainty })}`;
  return (
    <li
      className={pointed === id ? 'pointed' : ''}
      onMouseEnter={() => point(id)}
      onMouseLeave={() => point(null)}
    >
      <button
        type="button"
        className="check-object"
        onClick={() => goTo(id)}
        onFocus={() => point(id)}
        onBlur={() => point(null)}
      >
        <bdi>{name}</bdi>
      </button>{' '}
      <span className="small">
        {term('object_type', object.type)} · {where} · {term('operating', object.operating)}
        {object.confirmed ? null : ` · ${say('web.check.never_confirmed')}`} ·{' '}
        <bdi>{source(object.source)}</bdi> ·{' '}
        <To page="object" parts={{ id }} label={say('web.check.open_named', { name })}>
          {say('web.check.open')}
        </To>
      </span>
    </li>
  );
}
