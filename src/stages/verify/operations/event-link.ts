import { z } from 'zod';
import { newId } from '#model/ids.ts';
import { operation } from '#model/operation.ts';
import { Problem } from '#model/problems.ts';
import { id, text } from '#model/text.ts';
import { endLinks, eventsHeld, groupsOf, holdLinks, insertAct, insertLinks } from '../queries/links.ts';

/** A person says that two events are one fact (decision 14). Nothing is merged: every report and statement stays. */
export const eventLink = operation({
  code: 'event.link',
  stage: 'verify',
  summary: { en: 'Link events that are one fact', fr: 'Lier des événements qui sont un seul fait' },
  about:
    'Says that events, of two sources or of two reports, are one fact, and why. Figures then count it once; what each source states stays its own and is never added to another’s. Linking to an event that stands in a group joins that group. Undone at will (event.unlink); the history stays.',
  http: { method: 'POST', path: '/api/operations/{operation}/event-links' },
  cli: { command: 'event link', args: ['events'] },
  runs: 'compartment',
  writes: true,
  needs: { group: 'operational', act: 'write' },
  input: z.object({
    events: z.array(id).min(2).max(20).describe('Events that are one fact.'),
    why: text(2000).min(1).describe('Why, without names of persons.'),
  }),
  output: z.object({
    group: z.uuid(),
    events: z.array(z.uuid()).describe('All events that now stand together.'),
    changed: z.boolean().describe('False: they stood together already.'),
  }),
  async run(context, input) {
    const { tx, now } = context;
    const asked = [...new Set(input.events)];
    if (asked.length < 2)
      throw new Problem('invalid_input', { field: 'events', params: { expected: 'two different events' } });
    await holdLinks(tx);
    const held = await eventsHeld(tx, asked);
    const gone = asked.findIndex((event) => !held.includes(event));
    if (gone >= 0) throw new Problem('not_found', { field: `events.${gone}`, params: { what: 'event' } });
    const groups = await groupsOf(tx, asked);
    const [only] = groups;
    if (groups.length === 1 && only && asked.every((event) => only.events.includes(event)))
      return { ...only, changed: false };
    const events = [...new Set([...asked, ...groups.flatMap((g) => g.events)])].sort();
    const act = await insertAct(tx, {
      kind: 'link',
      events: asked,
      why: input.why,
      by: context.actor.label,
      now,
    });
    await endLinks(tx, events, now);
    const group = newId();
    await insertLinks(tx, group, events, act, now);
    context.refer('event', ...asked);
    context.refer('event_link', act);
    return { group, events, changed: true };
  },
});
