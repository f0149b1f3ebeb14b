/** One list of codes: each with its meaning, source, whether that was read, since when, and what took its place. */
import { useEffect } from 'react';
import { useAddress, usePathParam } from '#web/address.ts';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Named } from '#web/parts/named.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { KnownDate, ReadMark, RegisterTable } from '#web/parts/register.tsx';
import { To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';
import '../../style/register.css';
import { Known } from './catalogue.tsx';

type List = OutputOf<'catalogue.read'>;

export function CatalogueListPage() {
  const { say } = useWords();
  const show = useAddress().search['show'];
  const query = useOperation('catalogue.read', { list: usePathParam('list') }, { fresh: Infinity });
  useEffect(() => {
    if (query.data && show) document.getElementById(`code-${show}`)?.scrollIntoView({ block: 'center' });
  }, [query.data, show]);
  const { named } = useWords();
  const words = query.data?.head.words;
  return (
    <>
      <PageHead title={words ? named(words) : say('web.catalogue.this')} />
      <p>
        <To page="catalogue">{say('web.catalogue.back')}</To>
      </p>
      <Await query={query} lines={10}>
        {(list) => (
          <>
            <Facts of={list.head} />
            <Codes of={list} show={show} />
          </>
        )}
      </Await>
    </>
  );
}

function Facts({ of }: { of: List['head'] }) {
  const { say, term, number } = useWords();
  const facts: [string, React.ReactNode][] = [
    [say('web.register.area'), term('area', of.area)],
    [
      say('web.catalogue.standard'),
      <>
        <code>{of.standard}</code> · {say('web.catalogue.version', { version: of.version })}
      </>,
    ],
    [say('web.catalogue.carrier'), term('carrier', of.of)],
    [say('web.catalogue.counts'), term('unit', of.unit)],
    [say('web.catalogue.total'), of.total === null ? say('web.catalogue.no_total') : term('total', of.total)],
    [say('web.catalogue.codes'), number(of.codes)],
    [say('web.catalogue.from_knowledge'), <Known of={of} />],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, says]) => (
        <Fact key={name} name={name}>
          {says}
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Codes({ of, show }: { of: List; show: string | undefined }) {
  const { say } = useWords();
  const attributes = [...new Set(of.codes.flatMap((code) => Object.keys(code.attributes)))];
  const head = ['code', 'label'].map((name) => say(`web.catalogue.${name}`));
  return (
    <RegisterTable
      label={say('web.catalogue.codes')}
      head={[
        ...head,
        ...attributes.map((name) => name.replaceAll('_', ' ')),
        say('web.register.source'),
        say('web.register.was_read'),
        say('web.catalogue.since'),
      ]}
    >
      {of.codes.map((code) => (
        <tr key={code.code} id={`code-${code.code}`} {...(code.code === show ? { className: 'shown' } : {})}>
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
            {code.parts.map(({ part, words, says }) => (
              <p key={part} className="register-parts small">
                <strong>
                  <Named of={words} />
                </strong>{' '}
                <Named of={says} />
              </p>
            ))}
          </td>
          {attributes.map((name) => (
            <td key={name}>{String(code.attributes[name] ?? '·').replaceAll('_', ' ')}</td>
          ))}
          <td>{code.source}</td>
          <td>
            <ReadMark read={code.read} source={code.source} />
          </td>
          <td>
            <KnownDate date={code.since} />
            {code.supersededBy ? (
              <>
                <br />
                {say('web.register.superseded', { by: code.supersededBy })}
              </>
            ) : null}
          </td>
        </tr>
      ))}
    </RegisterTable>
  );
}
