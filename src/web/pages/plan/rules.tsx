/** The register of rules for legal advisers: each before it speaks, and as what each basis holds under this frame. */
import { useAddress } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useHolds } from '#web/data/frame.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Choice, FilterBar, holds, Shown, useFilter } from '#web/parts/filter.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { FrameLine } from './frame-line.tsx';
import { OneRule } from './one-rule.tsx';

type Rule = OutputOf<'rule.list'>['rules'][number];

/** Short names of the instruments that the rules cite, each once, in the order of their names. */
function instrumentsOf(rules: readonly Rule[], named: (words: { en: string; fr: string }) => string) {
  const all = new Map(
    rules.flatMap((r) =>
      r.bases.map((b) => [b.instrument, b.words ? named(b.words) : b.instrument] as const),
    ),
  );
  return [...all].map(([value, label]) => ({ value, label: label.replace(/,? (no\.|n°)$/, '') }));
}

export function RulesPage() {
  const { say, named, term, compare } = useWords();
  const { q, area } = useFilter();
  const { search } = useAddress();
  const query = useOperation('rule.list', {}, { fresh: Infinity });
  const held = useHolds();
  const kind = search['kind'];
  const instrument = search['instrument'];
  return (
    <>
      <PageHead title={say('web.rules.title')} />
      <p className="register-said">
        <Say code="web.rules.intro" />
      </p>
      <FrameLine rules={query.data?.rules ?? null} link />
      <Await query={query} lines={12}>
        {({ rules }) => {
          const shown = rules.filter(
            (r) =>
              (area === undefined || r.area === area) &&
              (!kind || r.kinds === null || r.kinds.includes(kind)) &&
              (!instrument || r.bases.some((b) => b.instrument === instrument)) &&
              holds(
                q,
                r.code,
                r.words?.en,
                r.words?.fr,
                r.meaning?.en,
                r.meaning?.fr,
                ...r.bases.map((b) => b.cite),
              ),
          );
          const kinds = [...new Set(rules.flatMap((r) => r.kinds ?? []))];
          return (
            <>
              <FilterBar areas={[...new Set(rules.map((r) => r.area))]}>
                <Choice
                  name="kind"
                  label={say('web.rules.activity')}
                  all={say('web.rules.every_activity')}
                  of={kinds.map((value) => ({ value, label: term('activity', value) }))}
                />
                <Choice
                  name="instrument"
                  label={say('web.rules.instrument')}
                  all={say('web.rules.every_instrument')}
                  of={instrumentsOf(rules, named).sort((a, b) => compare(a.label, b.label))}
                />
              </FilterBar>
              <Shown n={shown.length} of={rules.length} />
              {shown.length === 0 ? (
                <p>
                  <Say code="web.register.none" />
                </p>
              ) : null}
              {[...new Set(shown.map((r) => r.area))].map((one) => (
                <section key={one} aria-labelledby={`area-${one}`}>
                  <h2 id={`area-${one}`}>{term('area', one)}</h2>
                  {shown
                    .filter((r) => r.area === one)
                    .map((r) => (
                      <OneRule key={r.code} of={r} holds={held} open={search['show'] === r.code} />
                    ))}
                </section>
              ))}
            </>
          );
        }}
      </Await>
    </>
  );
}
