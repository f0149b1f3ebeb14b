/** Taking a role of the demonstration. */
import { ROLES, type Role } from '#model/rights.ts';
import { html, type Html } from './html.ts';
import type { Page } from './frame.ts';
import type { Visit } from './visit.ts';

/** Only an address of ours may follow a sign-in. */
export function safeNext(next: string | null): string {
  return next !== null && /^\/(?![/\\])[\w\-./?&=%:+,~]*$/.test(next) ? next : '/';
}

/** Those who would open the board and the check first. */
const FIRST: readonly Role[] = ['hs_adviser', 'planner', 'legad', 'verifier'];

export async function signInPage(visit: Visit): Promise<Page> {
  const { say } = visit;
  const title = say('sign_in.title');
  if (!visit.door.house.demonstration) {
    return {
      title,
      look: 'narrow',
      body: html`<h1>${title}</h1><p class="sentence">${say('sign_in.closed')}</p>`,
    };
  }
  const next = safeNext(visit.param('next'));
  const others = ROLES.filter((r) => !FIRST.includes(r));
  return {
    title,
    look: 'narrow',
    body: html`<h1>${title}</h1>
<p class="sentence">${say('sign_in.why')}</p>
<form method="post" action="/sign-in">
<input type="hidden" name="next" value="${next}">
<h2>${say('sign_in.start_here')}</h2>
<ul class="roles">${await Promise.all(FIRST.map((r) => role(visit, r)))}</ul>
<h2>${say('sign_in.others')}</h2>
<ul class="roles">${await Promise.all(others.map((r) => role(visit, r)))}</ul>
</form>`,
  };
}

async function role(visit: Visit, code: Role): Promise<Html> {
  const { say } = visit;
  const as = { label: code, roles: [code], demonstration: true };
  const { may } = await visit.run<{ may: { group: string; acts: string[] }[] }>('session.read', {}, { as });
  const rights = may.map(
    ({ group, acts }) => `${acts.map((act) => say(`act.${act}`)).join(', ')}: ${say(`group.${group}`)}`,
  );
  return html`<li><button name="role" value="${code}">${say('sign_in.take', { role: code })}</button>
<span>${rights.join('; ') || say('sign_in.nothing_yet')}</span></li>`;
}
