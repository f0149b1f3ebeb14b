/** Everything that can be done here: each operation by HTTP and on the command line, who may, what goes in. */
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';

type Described = OutputOf<'operation.list'>['operations'][number];

export function ReferencePage() {
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const query = useOperation('operation.list', {}, { fresh: Infinity });
  const wanted = typed.trim().toLocaleLowerCase();
  return (
    <>
      <PageHead title={say('reference.title')} />
      <p>
        {say('reference.intro')} <a href="/api/openapi.json">/api/openapi.json</a>
      </p>
      <TextInput
        maw={360}
        label={say('web.place.filter')}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Await query={query} lines={10}>
        {({ operations }) => {
          const shown = operations.filter((op) =>
            `${op.code} ${op.about}`.toLocaleLowerCase().includes(wanted),
          );
          return [...new Set(shown.map((op) => op.stage))].map((stage) => (
            <section key={stage} aria-labelledby={`stage-${stage}`}>
              <h2 id={`stage-${stage}`}>{say(`web.stage.${stage}`)}</h2>
              {shown
                .filter((op) => op.stage === stage)
                .map((op) => (
                  <One key={op.code} op={op} />
                ))}
            </section>
          ));
        }}
      </Await>
    </>
  );
}

function One({ op }: { op: Described }) {
  const { say, named, term } = useWords();
  return (
    <details id={op.code}>
      <summary>
        <code>{op.code}</code> {named(op.summary)}
      </summary>
      <p lang="en" dir="ltr">
        {op.about}
      </p>
      <p>
        <code dir="ltr">
          {op.method} {op.path}
        </code>
      </p>
      {op.command ? (
        <p>
          {say('reference.command')}: <code dir="ltr">amparo {op.command}</code>
        </p>
      ) : null}
      <p>
        {say('reference.roles')}:{' '}
        {op.open ? say('reference.open') : op.roles.map((role) => term('role', role)).join(', ')}
      </p>
      {op.fields.length === 0 ? (
        <p>{say('reference.no_fields')}</p>
      ) : (
        <TableRegion label={`${op.code}: ${say('reference.field')}`}>
          <table className="plain" dir="ltr">
            <thead>
              <tr>
                <th scope="col">{say('reference.field')}</th>
                <th scope="col">{say('reference.meaning')}</th>
              </tr>
            </thead>
            <tbody>
              {op.fields.map((field) => (
                <tr key={field.name}>
                  <th scope="row">
                    <code>{field.name}</code>
                    {field.required ? ` (${say('reference.required')})` : ''}
                  </th>
                  <td lang="en">{field.about}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableRegion>
      )}
    </details>
  );
}
