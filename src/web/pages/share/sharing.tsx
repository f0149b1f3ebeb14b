/** The page of the stage Share: what left and whether it arrived, what may leave to whom, and whether a file is one of ours. */
import { useAddress, useMoment } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { Agreements } from './agreements.tsx';
import { Releases } from './releases.tsx';
import { VerifyFile } from './verify-file.tsx';
import './sharing.css';

/** Lists on one page. */
const PAGE = 100;

export function SharingPage() {
  const { say } = useWords();
  const { known } = useMoment();
  const { search } = useAddress();
  const open = search['open'] === '1';
  const agreements = useOperation('agreement.list', { known });
  const before = search['before'];
  const releases = useOperation(
    'release.list',
    { known, unacknowledged: open, before, limit: PAGE },
    { keep: true },
  );
  return (
    <div className="sharing">
      <PageHead title={say('web.sharing.title')} />
      <p className="register-said">
        <Say code="web.sharing.about" />
      </p>
      <Await query={agreements} lines={8}>
        {({ agreements: all }) => (
          <>
            <section aria-labelledby="sharing-lists">
              <h2 id="sharing-lists">{say('web.sharing.lists')}</h2>
              <Await query={releases} lines={6}>
                {(page) => <Releases page={page} agreements={all} open={open} />}
              </Await>
            </section>
            <section aria-labelledby="sharing-verify">
              <h2 id="sharing-verify">{say('web.sharing.verify')}</h2>
              <VerifyFile />
            </section>
            <section aria-labelledby="sharing-agreements">
              <h2 id="sharing-agreements">{say('web.sharing.agreements')}</h2>
              <Agreements all={all} />
              <AgreementForm recipients={[...new Set(all.map((a) => a.recipient))]} />
            </section>
          </>
        )}
      </Await>
    </div>
  );
}
