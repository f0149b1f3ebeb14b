/** Whether every log is whole. It reads all of them, so it is asked for and not done by itself. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OutputOf } from '#web/data/api.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { OperationName } from '#web/parts/operation-name.tsx';
import { TableRegion } from '#web/parts/table-region.tsx';
import { useWords } from '#web/words/words.tsx';

type Log = OutputOf<'audit.verify'>['logs'][number];

export function AuditVerify() {
  const { say } = useWords();
  const [asked, setAsked] = useState(false);
  const query = useOperation('audit.verify', {}, { enabled: asked, fresh: Infinity });
  return (
    <section className="card audit-verify">
      <h2>{say('web.audit.verify')}</h2>
      <p>{say('web.audit.verify_hint')}</p>
      <Button
        variant="default"
        loading={query.isFetching}
        onClick={() => (asked ? void query.refetch() : setAsked(true))}
      >
        {say('web.audit.do_verify')}
      </Button>
      {asked ? (
        <Await query={query} lines={4}>
          {({ whole, logs }) => (
            <>
              <p role="status" className={whole ? 'audit-whole' : 'audit-broken'}>
                {say(whole ? 'web.audit.whole' : 'web.audit.broken')}
              </p>
              <Logs logs={logs} />
              <p className="small">{say('web.audit.keep_copy')}</p>
            </>
          )}
        </Await>
      ) : null}
    </section>
  );
}

function Logs({ logs }: { logs: readonly Log[] }) {
  const { say, number } = useWords();
  return (
    <TableRegion label={say('web.audit.verify')}>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{say('web.audit.log')}</th>
            <th scope="col" className="number">
              {say('web.audit.leaves')}
            </th>
            <th scope="col" className="number">
              {say('web.audit.heads')}
            </th>
            <th scope="col">{say('web.audit.root')}</th>
          </tr>
        </thead>
        <tbody>
          {logs.map((log) => (
            <tr key={log.log}>
              <th scope="row">
                {log.log === 'shared' ? say('web.audit.log.shared') : <OperationName code={log.log} />}
                {log.fault ? (
                  <p className="audit-broken" lang="en" dir="ltr">
                    {log.fault}
                  </p>
                ) : null}
              </th>
              <td className="number">
                {number(log.leaves)}
                <br />
                <span className="small">{say('web.audit.unsealed', { n: log.unsealed })}</span>
              </td>
              <td className="number">{number(log.heads)}</td>
              <td>
                {log.root ? (
                  <code className="audit-hash" dir="ltr" tabIndex={0}>
                    {log.root}
                  </code>
                ) : (
                  <Unknown>{say('web.audit.no_head')}</Unknown>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
