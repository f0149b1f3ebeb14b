/** Who is signed in here, and what the whole app must know of the server: is it there, and does its clock agree. */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { BOOT } from '#web/boot.ts';
import { clockAhead as clockAheadNow, heardTime } from './server-time.ts';
import { ask, listen, Refused, type OutputOf } from './api.ts';

type Session = OutputOf<'session.read'>;

interface Given {
  /** Null: nobody is signed in. */
  readonly session: Session | null;
  readonly operations: OutputOf<'oma.list'>['operations'];
  /** The session ended while a page was open: the page stays, a door opens over it. */
  readonly ended: boolean;
  readonly away: boolean;
  /** Milliseconds by which this device's clock is ahead of the server's; null: not known, or less than two minutes. */
  readonly clockAhead: number | null;
  /** Reads again who is signed in, after a sign-in or a sign-out. */
  readonly refresh: () => Promise<Session | null>;
}

const Context = createContext<Given | null>(null);
const TELL = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('amparo-session');
const CLOCK_TOLERANCE = 120_000;
/** Of how far ahead the clock of this device is, what is worth saying; steady, since each answer measures it anew. */
const told = (ahead: number): number | null =>
  Math.abs(ahead) > CLOCK_TOLERANCE ? Math.round(ahead / 60_000) * 60_000 : null;

const signedIn = (session: Session | null): Session | null => (session?.label ? session : null);

/** Where who is signed in holds a role: nowhere while every role of theirs waits for a second factor. */
async function operationsFor(): Promise<OutputOf<'oma.list'>['operations']> {
  try {
    return (await ask('oma.list', {})).operations;
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}

export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [session, setSession] = useState(signedIn(BOOT.session));
  const [operations, setOperations] = useState(BOOT.operations?.operations ?? []);
  const [ended, setEnded] = useState(false);
  const [away, setAway] = useState(false);
  const [clockAhead, setClockAhead] = useState<number | null>(() => told(clockAheadNow()));

  const given = useMemo<Given>(() => {
    const refresh = async (tell = true): Promise<Session | null> => {
      const now = signedIn(await ask('session.read', {}));
      const list = now ? await operationsFor() : [];
      setSession(now);
      setOperations(list);
      setEnded(false);
      // What another role was allowed to see is forgotten at once, and what is on the screen is asked anew.
      await client.resetQueries();
      if (tell) TELL?.postMessage('changed');
      return now;
    };
    return { session, operations, ended, away, clockAhead, refresh };
  }, [session, operations, ended, away, clockAhead, client]);

  useEffect(() => {
    listen({
      signedOut: () => setEnded(true),
      away: () => setAway(true),
      there: (serverTime) => {
        setAway(false);
        if (serverTime === null) return;
        setClockAhead(told(heardTime(serverTime)));
      },
    });
    if (!TELL) return undefined;
    // Another tab signed in or out: the cookie is shared, so this tab is somebody else now, or nobody.
    TELL.onmessage = () => {
      void ask('session.read', {}).then((now) => {
        if (signedIn(now)?.label === session?.label) {
          // Signed in again elsewhere as the same: the door over this page opens, and what was typed is there.
          if (now) setEnded(false);
          return;
        }
        if (signedIn(now)) {
          setEnded(false);
          setSession(signedIn(now));
          void client.resetQueries();
        } else setEnded(true);
      });
    };
    return () => {
      TELL.onmessage = null;
    };
  }, [client, session]);

  return <Context value={given}>{children}</Context>;
}

/** The roles that hold where the page is: of an account, those held there; a role of the demonstration holds everywhere. */
export function rolesHere(session: Session, operation: string | null): readonly Session['roles'][number][] {
  if (!session.account) return session.roles;
  const here = session.held.filter((h) => operation === null || h.where === null || h.where === operation);
  return [...new Set(here.map((h) => h.role))];
}

export function useSession(): Given {
  const given = useContext(Context);
  if (!given) throw new Error('no session here');
  return given;
}
