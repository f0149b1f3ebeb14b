/** The router, made from the list of pages. */
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  Outlet,
} from '@tanstack/react-router';
import { parseSearch, stringifySearch } from './address.ts';
import { BOOT } from './boot.ts';
import { Frame } from './frame/frame.tsx';
import { PageFailed } from './frame/page-failed.tsx';
import { NoOperation } from './frame/no-operation.tsx';
import { PageMissing } from './frame/page-missing.tsx';
import { SignInPage } from './frame/sign-in.tsx';
import { pageList, type PageDef } from './pages.ts';
import { lazyPage } from './lazy-page.tsx';
import { useSession } from './data/session.tsx';

const root = createRootRoute({ component: Outlet, notFoundComponent: PageMissing });

/** The bare address: the first operation's board, or the sign-in. */
function Start() {
  const { session, operations } = useSession();
  if (!session) return <Navigate to="/sign-in" replace />;
  const first = operations[0]?.code;
  // No role holds yet: what is missing is said there.
  if (!first) return session.account ? <Navigate to={'/account' as never} replace /> : <NoOperation />;
  return <Navigate to="/o/$operation/board" params={{ operation: first }} replace />;
}

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });
const signIn = createRoute({ getParentRoute: () => root, path: '/sign-in', component: SignInPage });
const providerBack = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/provider',
  component: lazyPage({
    load: () => import('./frame/provider-back.tsx').then((m) => m.ProviderBackPage),
    begun: true,
  }),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyPage({
    load: () => import('./frame/invitation.tsx').then((m) => m.InvitationPage),
    begun: true,
  }),
});
const framed = createRoute({ getParentRoute: () => root, id: 'framed', component: Frame });
const inOperation = createRoute({ getParentRoute: () => framed, path: '/o/$operation', component: Outlet });
const operationStart = createRoute({
  getParentRoute: () => inOperation,
  path: '/',
  component: () => <Navigate to="board" from="/o/$operation" replace />,
});

function routesOf(under: 'operation' | 'root') {
  return pageList
    .filter(([, page]) => page.path.startsWith('/') === (under === 'root'))
    .map(([, page]) => {
      const component = lazyPage(page);
      const parent: AnyRoute = under === 'operation' ? inOperation : framed;
      return createRoute({ getParentRoute: () => parent, path: pathBelow(page), component });
    });
}
const pathBelow = (page: PageDef): string => page.path.replace(/^\//, '');

const tree = root.addChildren([
  start,
  signIn,
  providerBack,
  invitation,
  framed.addChildren([
    inOperation.addChildren([operationStart, ...routesOf('operation')]),
    ...routesOf('root'),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadDelay: 60,
  scrollRestoration: true,
  defaultNotFoundComponent: PageMissing,
  defaultErrorComponent: PageFailed,
  context: { lastOperation: BOOT.operations?.operations[0]?.code } as never,
});
