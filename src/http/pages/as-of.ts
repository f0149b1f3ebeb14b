/** The controls of place and time: always in the address, so that a page sent to somebody shows them the same. */
import { html, type Html } from './html.ts';
import type { Visit } from './visit.ts';

interface Places {
  readonly places: readonly { readonly code: string; readonly name: string }[];
}
interface Operations {
  readonly operations: readonly { readonly code: string }[];
}

/** A form that asks the same page again. `path` without its query. */
export async function asOf(visit: Visit, path: string): Promise<Html> {
  const { say, param } = visit;
  const [{ operations }, { places }] = [
    await visit.run<Operations>('oma.list', {}),
    await visit.run<Places>('place.list', { level: 1 }).catch((): Places => ({ places: [] })),
  ];
  const place = param('place');
  const known = places.some((p) => p.code === place);
  return html`<form class="as-of" method="get" action="${path}" aria-label="${say('as_of.title')}">
${
  operations.length > 1
    ? html`<label>${say('as_of.operation')}<select name="operation">${operations.map(
        (o) =>
          html`<option value="${o.code}"${o.code === param('operation') ? html` selected` : null}>${o.code}</option>`,
      )}</select></label>`
    : html`<input type="hidden" name="operation" value="${param('operation')}">`
}
<label>${say('as_of.place')}<select name="place"><option value="">${say('as_of.whole')}</option>${
    place && !known ? html`<option value="${place}" selected>${place}</option>` : null
  }${places.map((p) => html`<option value="${p.code}"${p.code === place ? html` selected` : null}>${p.name}</option>`)}</select></label>
<label>${say('as_of.at')}<input name="at" value="${param('at')}" size="17" maxlength="40" title="${say('as_of.hint')}" autocomplete="off"></label>
<label>${say('as_of.known')}<input name="known" value="${param('known')}" size="17" maxlength="40" placeholder="${say('as_of.known_now')}" title="${say('as_of.hint')}" autocomplete="off"></label>
<button>${say('as_of.show')}</button>
</form>`;
}

/** The operation and moment that the address should carry; null when it already does. */
export async function whereToStart(visit: Visit): Promise<string | null> {
  if (visit.param('operation') && visit.param('at')) return null;
  const { operations } = await visit.run<Operations>('oma.list', {});
  const operation = visit.param('operation') ?? operations[0]?.code ?? null;
  if (operation === null) return null;
  const at =
    visit.param('at') ?? (await visit.run<{ opensAt: string | null }>('oma.read', {}, { operation })).opensAt;
  return at === null && visit.param('operation') ? null : visit.link('/', { operation, at });
}
