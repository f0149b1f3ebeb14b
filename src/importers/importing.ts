/** What main hands to the collect stage, which may import no importer: the formats, the boundaries, how a file is opened. */
import type { Importing } from '#model/imported.ts';
import { boundariesOf } from './boundaries.ts';
import { IMPORTERS } from './list.ts';
import { openBytes, openFile } from './opened-file.ts';
import { readShapeFile } from './shape-file/reader.ts';

export const IMPORTING: Importing = {
  importers: IMPORTERS,
  boundaries: boundariesOf,
  open: ({ name, from }) => ('path' in from ? openFile(from.path) : openBytes(name, from.bytes)),
  shapes: readShapeFile,
};
