/** The way to the provider of identities and back: what proves that it is the same browser stays in it. */
import { ask } from '#web/data/api.ts';

const BINDING = 'amparo-provider';
const NEXT = 'amparo-provider-next';

/** Goes there, in a tab of its own when something typed here must not be lost. Throws what the server refuses. */
export async function goToProvider(inNewTab: boolean): Promise<void> {
  // Opened at once, while the click is still fresh: browsers stop a tab that comes later.
  const tab = inNewTab ? window.open('about:blank', '_blank') : null;
  const { url, binding } = await ask('session.ask-provider', {});
  localStorage.setItem(BINDING, binding);
  const next = new URLSearchParams(location.search).get('next');
  if (next && !inNewTab) localStorage.setItem(NEXT, next);
  else localStorage.removeItem(NEXT);
  if (tab) tab.location.href = url;
  else location.assign(url);
}

/** Signs in with what came back in the address; where to go on, or null for the start. Throws Refused. */
export async function comeBack(search: URLSearchParams): Promise<string | null> {
  const binding = localStorage.getItem(BINDING) ?? '-';
  localStorage.removeItem(BINDING);
  const next = localStorage.getItem(NEXT);
  localStorage.removeItem(NEXT);
  const [code, state, iss] = ['code', 'state', 'iss'].map((name) => search.get(name));
  await ask('session.by-provider', {
    code: code ?? '',
    state: state ?? '',
    ...(iss ? { iss } : {}),
    binding,
  });
  return next;
}
