/** Every list that was made or released, newest first: of what, to whom, under what, what came and went, and its receipt. */
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useAddress, useSetSearch } from '#web/address.ts';
import { serverNow } from '#web/data/server-time.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useMay } from '#web/data/may.ts';
import { useZone } from '#web/data/oma.ts';
import { CutOff, Receipt, Stale, useLookedAt, useReleaseName, type Release } from '#web/parts/release.tsx';
import { NotYours } from '#web/parts/not-yours.tsx';
import { Older } from '#web/parts/older.tsx';
import { To } from '#web/parts/to.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ReceiptForm } from './receipt-form.tsx';

type Agreement = OutputOf<'agreement.list'>['agreements'][number];

export function Releases({
  page: { releases: made, total, next },
  agreements,
  open,
}: {
  page: OutputOf<'release.list'>;
  agreements: readonly Agreement[];
  open: boolean;
}) {
  const { say } = useWords();
  const setSearch = useSetSearch();
  const { before } = useAddress().search;
  const may = useMay('release.acknowledge');
  if (total === 0 && !open)
    return (
      <p>
        {say('web.sharing.none')} <To page="check">{say('web.map.lists_make')}</To>
      </p>
    );
  return (
    <>
      <div className="sharing-which one-of" role="group" aria-label={say('web.sharing.which')}>
        {([false, true] as const).map((only) => (
          <button
            key={String(only)}
            type="button"
            aria-pressed={open === only}
            onClick={() => setSearch({ open: only ? '1' : undefined, before: undefined }, { replace: true })}
          >
            {say(only ? 'web.sharing.which_open' : 'web.sharing.which_all')}
          </button>
        ))}
      </div>
      {total === 0 ? <p>{say('web.sharing.none_open')}</p> : null}
      {total > made.length ? (
        <p className="small">{say('web.sharing.part', { n: made.length, total })}</p>
      ) : null}
      <ul className="sharing-list">
        {made.map((release) => (
          <li key={release.release} className="card">
            <One of={release} under={agreements.find((a) => a.agreement === release.agreement) ?? null} />
          </li>
        ))}
      </ul>
      <Older before={before} next={next} />
      {may && !may.allowed && made.some((r) => r.recipient !== null && r.receivedAt === null) ? (
        <NotYours
          action="release.acknowledge"
          who={may.who}
          code="web.sharing.not_yours"
          params={{ action: 'receipt' }}
        />
      ) : null}
    </>
  );
}

/** One release. `under` is its agreement; null: for use within the operation. */
export function One({ of, under }: { of: Release; under: Agreement | null }) {
  const { say, term, moment } = useWords();
  const zone = useZone();
  const name = useReleaseName();
  const end = useLookedAt();
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['web.sharing.of', <Say key="of" message={of.of} />],
    [
      'web.sharing.entries',
      <>
        {say('web.sharing.count', { n: of.objects, unplaced: of.unplaced })} <Changed of={of} />
      </>,
    ],
    ['web.sharing.places', term('list_tier', of.tier)],
    ['web.sharing.label', of.label],
    ['web.sharing.made', moment(of.recordedAt, zone, 'short')],
    [
      'web.sharing.cut_off',
      <>
        <CutOff at={of.at} /> <Stale at={of.at} end={end} />
      </>,
    ],
    ...(under ? [['web.sharing.under', <bdi key="under">{under.reference}</bdi>] as const] : []),
    ['web.sharing.receipt', <Receipt key="receipt" of={of} now={serverNow()} />],
    ['web.sharing.hash', <Hash key="hash" of={of} />],
  ];
  return (
    <article aria-labelledby={`release-${of.release}`}>
      <h3 id={`release-${of.release}`}>
        <bdi>{name(of)}</bdi>
        {of.version < of.latest ? (
          <span className="sharing-old">{say('web.sharing.newer', { latest: of.latest })}</span>
        ) : null}
      </h3>
      <dl className="facts">
        {facts.map(([code, value]) => (
          <div key={code} className="fact">
            <dt>{say(code)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {of.shown ? (
        <p>
          <To page="map" search={{ list: of.release }}>
            {say('web.sharing.on_map')}
          </To>
        </p>
      ) : null}
      {of.recipient !== null && of.receivedAt === null ? <ReceiptForm of={of} /> : null}
    </article>
  );
}

function Changed({ of: { came, went } }: { of: Release }) {
  const { say } = useWords();
  if (came === null || went === null) return <>{say('web.sharing.first')}</>;
  return <>{say('web.sharing.changed', { came, went })}</>;
}

/** The hash of the file whole, to be compared and copied. */
function Hash({ of }: { of: Release }) {
  const { say } = useWords();
  const [copied, setCopied] = useState(false);
  const { sha256 } = of;
  if (sha256 === null) return <>{say('web.sharing.hash_withheld')}</>;
  return (
    <span className="sharing-hash">
      <code dir="ltr">{sha256}</code>
      <Button
        size="compact-xs"
        variant="default"
        onClick={() =>
          void navigator.clipboard.writeText(sha256).then(
            () => setCopied(true),
            // Where the browser lets no page copy, the hash stands there to be marked.
            () => setCopied(false),
          )
        }
      >
        {say('web.sharing.copy')}
      </Button>
      <span role="status" className="small">
        {copied ? say('web.map.copied') : null}
      </span>
    </span>
  );
}
