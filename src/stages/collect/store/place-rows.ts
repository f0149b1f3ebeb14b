/** Admin areas and population figures of a source as rows. */
import type { ImportedPlace, ImportedPopulation } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import { boxOf } from '#methods/geometry/boxes.ts';
import type { Content } from './content.ts';
import { box, list } from './copy-binary.ts';
import type { Run } from './run.ts';

/** Adds the row of an admin area, and its path to those known. Throws Problem import_value when its parent is not held. */
export function addPlace(run: Run, value: ImportedPlace, id: string, content: Content): void {
  const above = value.parent === null ? [] : run.paths.get(value.parent);
  if (!above) {
    const params = {
      file: run.source.code,
      row: value.row,
      column: 'parent',
      value: value.parent,
      expected: null,
      hint: 'parent_missing',
    };
    throw new Problem('import_value', { field: 'parent', params });
  }
  const path = [...above, value.code];
  run.paths.set(value.code, path);
  const { west, south, east, north } = boxOf(value.shape);
  run.outbox.add('place', [
    run.nextId(),
    id,
    value.code,
    'admin',
    value.level,
    value.parent,
    list(path),
    JSON.stringify(value.names),
    value.names[0]?.name ?? value.code,
    JSON.stringify(value.shape),
    box(west, south, east, north),
    value.validOn,
    run.source.code,
    value.externalId,
    content.hash,
    run.id,
    run.at,
  ]);
}

/** Adds the row of a population figure. */
export function addPopulation(run: Run, value: ImportedPopulation, id: string, content: Content): void {
  run.outbox.add('population_figure', [
    run.nextId(),
    id,
    value.place,
    value.level,
    value.group,
    value.sex,
    value.ageFrom,
    value.ageTo,
    value.people,
    value.year,
    value.statedBy,
    run.source.code,
    value.externalId,
    content.hash,
    run.id,
    run.at,
  ]);
}
