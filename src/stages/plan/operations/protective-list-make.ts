import { z } from 'zod';
import { exportedFile } from '#model/exported.ts';
import { momentOf } from '#model/moment.ts';
import { operation } from '#model/operation.ts';
import { released } from '#stages/share/releases.ts';
import { listFields } from '../lists/input.ts';
import { listOf } from '../lists/list.ts';
import { listShape } from '../lists/scope.ts';

/** A protective list for use within the operation: by area, since a file travels and this one names no recipient. */
export const protectiveListMake = operation({
  code: 'protective-list.make',
  stage: 'plan',
  summary: { en: 'Make a protective list', fr: 'Établir une liste de protection' },
  about:
    'Makes the list of what must not be harmed, of a planned shape, an area or the whole operation, as GeoJSON, KML or CSV, for use within the operation. Each entry is given by the finest administrative area that certainly contains it, never by a point; what has no known place is listed last, never left out. It carries version, hash, cut-off, handling, sources with licences and restrictions; by name of place and name, without rank. The same question gives the same bytes. That it was made is kept.',
  http: { method: 'POST', path: '/api/operations/{operation}/protective-lists', file: true },
  cli: { command: 'list make' },
  runs: 'compartment',
  writes: true,
  needs: { group: 'open_fact', act: 'export' },
  body: { limit: 8 * 1024 * 1024 },
  input: z.object(listFields),
  output: exportedFile,
  async run(context, input) {
    const shape = listShape(input);
    const moment = momentOf(input, await context.oma(), context.now);
    const list = await listOf(context, input, shape, 'area', moment);
    const handling = { label: 'TLP:AMBER+STRICT', recipient: null, agreement: null } as const;
    return released(context, input, { list, moment, handling, agreement: null });
  },
});
