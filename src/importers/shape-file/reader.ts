/**
 * Reads a file that someone dropped on the map: GeoJSON (RFC 7946), KML (OGC 2.2 and 2.3), or a KMZ that holds its
 * `doc.kml`. Which of them it is, its bytes say and never its name. What it means is not judged here.
 */
import { readFile, stat } from 'node:fs/promises';
import type { GivenFile, ShapeFile } from '#model/imported.ts';
import { Problem } from '#model/problems.ts';
import { LIMITS } from '../unpack.ts';
import { isZip } from '../workbook.ts';
import { ZipEntries } from '../zip-entries.ts';
import { readGeoJson } from './geojson.ts';
import { readKml } from './kml.ts';
import { unreadable } from './unreadable.ts';

/** Throws Problem shape_file_unreadable and too_large. `limit` in bytes, before and after it is unpacked. */
export async function readShapeFile({ name, from }: GivenFile, limit: number): Promise<ShapeFile> {
  const bytes = 'bytes' in from ? from.bytes : await onDisk(name, from.path, limit);
  if (bytes.length > limit) throw new Problem('too_large', { field: 'file', params: { limit } });
  if (bytes.length === 0) throw unreadable(name, 'empty_file');
  if (isZip(bytes.subarray(0, 4)))
    return { ...readKml(name, await fromArchive(name, bytes, limit)), format: 'kmz' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable(name, 'not_utf8');
  }
  const start = text.trimStart();
  if (start === '') throw unreadable(name, 'empty_file');
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(start)) throw unreadable(name, 'web_page', { line: 1 });
  if (start.startsWith('<')) return readKml(name, text);
  if (/^[[{]/.test(start)) return readGeoJson(name, text);
  throw unreadable(name, 'other_format', { line: 1, value: start });
}

async function onDisk(name: string, path: string, limit: number): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (found.size > limit) throw new Problem('too_large', { field: 'file', params: { limit } });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw unreadable(name, 'empty_file');
  }
}

async function fromArchive(name: string, bytes: Buffer, limit: number): Promise<string> {
  try {
    const zip = new ZipEntries(name, bytes, { ...LIMITS, unpacked: limit });
    return await zip.text('doc.kml');
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === 'import_too_large')
      throw new Problem('too_large', { field: 'file', params: { limit } });
    throw unreadable(name, 'archive');
  }
}
