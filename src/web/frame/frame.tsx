/** The frame round every page: the bar above, the stages at the side, the line below (ui.md, "The frame"). */
import { Outlet, useRouter } from '@tanstack/react-router';
import { Suspense, useEffect, useRef } from 'react';
import { useAddress, usePathname } from '#web/address.ts';
import { useComeBack } from '#web/data/come-back.ts';
import { useOma } from '#web/data/oma.ts';
import { problemOf } from '#web/data/use-operation.ts';
import { useSession } from '#web/data/session.tsx';
import { pageList } from '#web/pages.ts';
import { OperationName } from '#web/parts/operation-name.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { Skeleton } from '#web/parts/await.tsx';
import { To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';
import { EmergencyOpen } from './emergency-open.tsx';
import { Foot } from './foot.tsx';
import { PhoneBar } from './phone-bar.tsx';
import { Rail } from './rail.tsx';
import { SignInAgain, SignInFirst } from './sign-in-again.tsx';
import { TopBar } from './top-bar.tsx';
import { TourBar } from './tour-bar.tsx';

export function Frame() {
  const { say } = useWords();
  const { session, away, operations } = useSession();
  const { operation } = useAddress();
  const oma = useOma();
  const router = useRouter();
  useComeBack();
  const path = usePathname();
  const main = useRef<HTMLElement>(null);
  const wide = pageList.some(([, page]) => page.wide && path.endsWith(`/${page.path}`));

  useEffect(() => {
    if (operation) (router.options.context as { lastOperation?: string }).lastOperation = operation;
  }, [operation, router]);

  // A reader by ear hears of a new page: its content takes the focus, but never on the first one.
  const before = useRef(path);
  useEffect(() => {
    if (before.current !== path) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);

  if (!session) return <SignInFirst />;
  // An operation that does not exist; one that is not for this role is refused by each page, which says who may.
  const missing = operation !== null && problemOf(oma.error)?.code === 'compartment_unknown';
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say('page.skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="content" tabIndex={-1} ref={main} className={`page${wide ? ' wide' : ''}`}>
        {away ? (
          <div className="banner" role="status">
            {say('web.away')}
          </div>
        ) : null}
        <EmergencyOpen />
        {missing ? (
          <>
            <Refusal error={oma.error} heading={1} />
            <ul>
              {operations.map(({ code }) => (
                <li key={code}>
                  <To page="board" operation={code}>
                    <OperationName code={code} />
                  </To>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Outlet />
          </Suspense>
        )}
      </main>
      <TourBar />
      <Foot />
      <PhoneBar />
      <SignInAgain />
    </div>
  );
}
