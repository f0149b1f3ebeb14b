/** Signed in, but no operation is open to these roles (a partner): says so, and where to go instead. */
import { useSession } from '#web/data/session.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { Say, useWords } from '#web/words/words.tsx';

export function NoOperation() {
  const { say, term } = useWords();
  const { session } = useSession();
  const roles = (session?.roles ?? []).map((role) => term('role', role));
  return (
    <div className="alone">
      <main id="content">
        <div className="refusal">
          <PageHead title={say('web.no_operation', { roles })} />
          <p>
            <Say code="web.no_operation.right" />
          </p>
          <ul>
            <li>
              <To page="glossary">{say('web.glossary.title')}</To>
            </li>
            <li>
              <To page="instruments">{say('web.instruments.title')}</To>
            </li>
            <li>
              <a href="/sign-in">{say('web.other_role')}</a>
            </li>
          </ul>
        </div>
      </main>
    </div>
  );
}
