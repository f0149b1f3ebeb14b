import { z } from 'zod';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { endLinks, groupsOf, holdLinks, insertAct } from '../queries/links.ts';

/** Takes an event out of its group: it is a fact of its own again. */
export const eventUnlink = operation({
  code: 'event.unlink',
  stage: 'verify',
  summary: { en: 'Undo the link of an event', fr: 'Défaire le lien d’un événement' },
  about:
    'Takes an event out of the group in which it stands, with the reason: it counts as a fact of its own again. A group of one is none. That it was linked, by whom and why, stays in the history.',
  http: { method: 'POST', path: '/api/operations/{operation}/events/{event}/unlink' },
  cli: { command: 'event unlink', args: ['event'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    event: id.describe('The event.'),
    why: text(2000).min(1).describe('Why, without names of persons.'),
  }),
  output: z.object({
    remaining: z.array(z.uuid()).describe('Events that still stand together; empty: the group is no more.'),
  }),
  async run(context, { event, why }) {
    const { tx, now } = context;
    await holdLinks(tx);
    const [group] = await groupsOf(tx, [event]);
    if (!group) throw new Problem('not_linked', { field: 'event' });
    const remaining = group.events.filter((other) => other !== event);
    const act = await insertAct(tx, { kind: 'unlink', events: [event], why, by: context.actor.label, now });
    await endLinks(tx, remaining.length > 1 ? [event] : group.events, now);
    context.refer('event', event);
    context.refer('event_link', act);
    return { remaining: remaining.length > 1 ? remaining : [] };
  },
});
