import type { Box, Shape } from '#model/geometry.ts';
import { boxesMeet, boxOf } from './boxes.ts';

/**
 * Whether longitude and latitude look exchanged: nothing of the shape is in the box of the operation's area,
 * and with the two exchanged something would be.
 */
export function looksSwapped(shape: Shape, area: Box): boolean {
  const box = boxOf(shape);
  if (boxesMeet(box, area)) return false;
  return boxesMeet({ west: box.south, east: box.north, south: box.west, north: box.east }, area);
}
