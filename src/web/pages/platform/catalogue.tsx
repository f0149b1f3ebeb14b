/** Every list of codes, and a code of any list by its words. What was read and what is from knowledge stands beside each. */
import { addressOf, type OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { FilterBar, holds, Shown, useFilter } from '#web/parts/filter.tsx';
import { Named } from '#web/parts/named.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { ReadMark, RegisterTable } from '#web/parts/register.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';

type Head = OutputOf<'catalogue.list'>['lists'][number];

export function CataloguePage() {
  const { say } = useWords();
  const { q, area } = useFilter();
  const query = useOperation('catalogue.list', {}, { fresh: Infinity });
  return (
    <>
      <PageHead title={say('web.catalogue.title')} />
      <p className="register-said">
        <Say code="web.catalogue.intro" />
      </p>
      <p>
        <a href={addressOf('catalogue.export', { format: 'csv' }).url} download>
          {say('web.catalogue.file')}
        </a>
      </p>
      <Await query={query} lines={12}>
        {({ lists }) => {
          const shown = lists.filter(
            (one) =>
              (area === undefined || one.area === area) &&
              holds(q, one.list.replaceAll('_', ' '), one.words?.en, one.words?.fr, one.standard),
          );
          return (
            <>
              <FilterBar areas={[...new Set(lists.map((one) => one.area))]} />
              {q ? <Codes text={q} area={area} /> : null}
              <h2>{say('web.catalogue.list')}</h2>
              <Shown n={shown.length} of={lists.length} />
              <Lists of={shown} />
            </>
          );
        }}
      </Await>
    </>
  );
}

function Lists({ of }: { of: readonly Head[] }) {
  const { say, term, number } = useWords();
  const head = ['list', 'codes', 'counts', 'from_knowledge'].map((name) => say(`web.catalogue.${name}`));
  return (
    <RegisterTable
      label={say('web.catalogue.list')}
      head={[...head.slice(0, 1), say('web.register.area'), ...head.slice(1)]}
    >
      {of.map((one) => (
        <tr key={one.list}>
          <th scope="row">
            <To page="catalogue_list" parts={{ list: one.list }}>
              <Named of={one.words} />
            </To>
            <br />
            <code className="small">{one.list}</code>
          </th>
          <td>{term('area', one.area)}</td>
          <td>{number(one.codes)}</td>
          <td>{term('unit', one.unit)}</td>
          <td>
            <Known of={one} />
          </td>
        </tr>
      ))}
    </RegisterTable>
  );
}

/** How many of a list are from knowledge. */
export function Known({ of: { codes, fromKnowledge } }: { of: Pick<Head, 'codes' | 'fromKnowledge'> }) {
  const { say } = useWords();
  if (fromKnowledge === 0) return <>{say('web.catalogue.none_known')}</>;
  if (fromKnowledge === codes) return <Unknown>{say('web.catalogue.all_known')}</Unknown>;
  return <Unknown>{say('web.catalogue.some_known', { n: fromKnowledge, of: codes })}</Unknown>;
}

function Codes({ text, area }: { text: string; area: string | undefined }) {
  const { say } = useWords();
  const query = useOperation('catalogue.search', { text, area }, { keep: true, fresh: Infinity });
  const head = ['code', 'label', 'list'].map((name) => say(`web.catalogue.${name}`));
  return (
    <div>
      <h2 id="found">{say('web.catalogue.codes')}</h2>
      <Await query={query}>
        {({ found, codes }) => (
          <>
            <p className="small" role="status">
              <Say
                code="web.catalogue.found"
                params={{ found, more: found > codes.length ? codes.length : 0 }}
              />
            </p>
            {codes.length === 0 ? null : (
              <RegisterTable
                label={say('web.catalogue.codes')}
                head={[...head, say('web.register.source'), say('web.register.was_read')]}
              >
                {codes.map((code) => (
                  <tr key={`${code.list}.${code.code}`}>
                    <th scope="row">
                      <code>{code.code}</code>
                    </th>
                    <td className="said">
                      <Named of={code.words} />
                      {code.meaning ? (
                        <p className="register-parts small">
                          <Named of={code.meaning} />
                        </p>
                      ) : null}
                    </td>
                    <td>
                      <To page="catalogue_list" parts={{ list: code.list }} search={{ show: code.code }}>
                        <Named of={code.listWords} />
                      </To>
                    </td>
                    <td>{code.source}</td>
                    <td>
                      <ReadMark read={code.read} source={code.source} />
                    </td>
                  </tr>
                ))}
              </RegisterTable>
            )}
          </>
        )}
      </Await>
    </div>
  );
}
