/**
 * Symbols of the map, drawn here: a letter or a pictogram in a frame whose form says what it is (a square: a protected
 * object; a circle: an event; a hatched square: a count of an area). No protected emblem is ever used as a symbol (red
 * cross, red crescent, red crystal, blue shield): those are the law's, and mark nothing on a map.
 */
import type { StyleImageInterface } from 'maplibre-gl';
import type { Colours } from './colours.ts';

type Draw = (pen: CanvasRenderingContext2D) => void;

/** Strokes on a square of 20, one form a layer; what has none is named by the first letter of its layer. */
const PICTOGRAMS: Readonly<Record<string, string>> = {
  displacement_sites: 'M10 4 3 16h14zM10 9l-2.500 7M10 9l2.500 7',
  schools: 'M3 5.500c3-1 5-.500 7 1 2-1.500 4-2 7-1v9.500c-3-1-5-.500-7 1-2-1.500-4-2-7-1zM10 6.500V16',
  cultural_inventory:
    'M3 16.500h14M4.500 14.500V8.500M8.200 14.500V8.500M11.800 14.500V8.500M15.500 14.500V8.500M3 7.500 10 3.500l7 4z',
};
/** H for what heals, as road signs have it. */
const LETTERS: Readonly<Record<string, string>> = { health_facilities: 'H' };

const SIZE = 22;
const MARK = 14;
/** Pixels drawn for one of the map, so that symbols are sharp on any screen. */
const RATIO = 2;

/** The letter of a layer, for the map and its legend alike; null where it has a pictogram. */
export const letterOf = (layer: string): string | null =>
  PICTOGRAMS[layer] ? null : (LETTERS[layer] ?? layer.charAt(0).toUpperCase());
export const pictogramOf = (layer: string): string | null => PICTOGRAMS[layer] ?? null;

function drawn(size: number, draw: Draw): { data: ImageData; pixelRatio: number } | null {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * RATIO;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return null;
  pen.scale(RATIO, RATIO);
  draw(pen);
  return { data: pen.getImageData(0, 0, canvas.width, canvas.height), pixelRatio: RATIO };
}

function square(pen: CanvasRenderingContext2D, fill: string, edge: string): void {
  pen.beginPath();
  pen.roundRect(1.5, 1.5, SIZE - 3, SIZE - 3, 4);
  pen.fillStyle = fill;
  pen.fill();
  pen.lineWidth = 1.5;
  pen.strokeStyle = edge;
  pen.stroke();
}

function objectSymbol(layer: string, colours: Colours): Draw {
  return (pen) => {
    square(pen, colours.card, colours.object);
    const path = pictogramOf(layer);
    pen.strokeStyle = pen.fillStyle = colours.object;
    if (path) {
      pen.translate(3, 3);
      pen.scale(0.8, 0.8);
      pen.lineWidth = 1.8;
      pen.lineCap = pen.lineJoin = 'round';
      pen.stroke(new Path2D(path));
      return;
    }
    pen.font = '700 14px Inter, sans-serif';
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(letterOf(layer) ?? '', SIZE / 2, SIZE / 2 + 1);
  };
}

/** The pictogram or letter alone, small, to stand in a line with a number. */
function mark(layer: string, colours: Colours): Draw {
  return (pen) => {
    const path = pictogramOf(layer);
    pen.strokeStyle = pen.fillStyle = colours.object;
    if (path) {
      pen.scale(MARK / 20, MARK / 20);
      pen.lineWidth = 2.2;
      pen.lineCap = pen.lineJoin = 'round';
      pen.stroke(new Path2D(path));
      return;
    }
    pen.font = '700 13px Inter, sans-serif';
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    pen.fillText(letterOf(layer) ?? '', MARK / 2, MARK / 2 + 1);
  };
}

function hatched(pen: CanvasRenderingContext2D, size: number, colours: Colours, step: number): void {
  pen.fillStyle = colours['hatch-ground'];
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = colours.hatch;
  pen.lineWidth = 2;
  for (let i = -size; i < size * 2; i += step) {
    pen.beginPath();
    pen.moveTo(i, 0);
    pen.lineTo(i + size, size);
    pen.stroke();
  }
}

/** Lines on nothing, so that the land beneath is still seen: a pattern that joins at its edges. */
const hatch =
  (colours: Colours): Draw =>
  (pen) => {
    pen.strokeStyle = colours.unknown;
    pen.globalAlpha = 0.45;
    pen.lineWidth = 1;
    for (const at of [-8, 0, 8]) {
      pen.beginPath();
      pen.moveTo(at, 0);
      pen.lineTo(at + 8, 8);
      pen.stroke();
    }
  };

const badge =
  (colours: Colours): Draw =>
  (pen) => {
    pen.beginPath();
    pen.rect(1.5, 1.5, SIZE - 3, SIZE - 3);
    pen.save();
    pen.clip();
    hatched(pen, SIZE, colours, 6);
    pen.restore();
    pen.lineWidth = 1.5;
    pen.strokeStyle = colours.unknown;
    pen.strokeRect(1.5, 1.5, SIZE - 3, SIZE - 3);
  };

/** A level of urgency as everywhere else: diamond, triangle, ring, dot, hatched square. */
function level(name: string, colours: Colours): Draw {
  return (pen) => {
    const colour = colours[name as 'note'] ?? colours.unknown;
    pen.fillStyle = pen.strokeStyle = colour;
    pen.lineWidth = 2.5;
    const m = SIZE / 2;
    pen.beginPath();
    if (name === 'act_now') {
      pen.moveTo(m, 2);
      pen.lineTo(SIZE - 2, m);
      pen.lineTo(m, SIZE - 2);
      pen.lineTo(2, m);
    } else if (name === 'today') {
      pen.moveTo(m, 3);
      pen.lineTo(SIZE - 2, SIZE - 3);
      pen.lineTo(2, SIZE - 3);
    } else if (name === 'watch') {
      pen.arc(m, m, 7, 0, 2 * Math.PI);
      pen.fillStyle = colours.card;
      pen.fill();
      pen.stroke();
      return;
    } else if (name === 'note') pen.arc(m, m, 5, 0, 2 * Math.PI);
    else {
      badge(colours)(pen);
      return;
    }
    pen.closePath();
    pen.fill();
    pen.lineWidth = 1.5;
    pen.strokeStyle = colours.card;
    pen.stroke();
  };
}

const cross =
  (colours: Colours): Draw =>
  (pen) => {
    // Where a shape crosses itself: a saltire in a ring, which is no emblem of anybody.
    pen.strokeStyle = colours.act_now;
    pen.lineWidth = 2.5;
    pen.beginPath();
    pen.arc(SIZE / 2, SIZE / 2, 9, 0, 2 * Math.PI);
    pen.moveTo(7, 7);
    pen.lineTo(15, 15);
    pen.moveTo(15, 7);
    pen.lineTo(7, 15);
    pen.stroke();
  };

/** The image that the style asks for by name ("object-schools", "level-today", "hatch", "badge", "crossing"); null: none of ours. */
export function symbol(
  name: string,
  colours: Colours,
): { data: ImageData | StyleImageInterface; pixelRatio: number } | null {
  const [kind, ...rest] = name.split('-');
  const of = rest.join('-');
  if (kind === 'object') return drawn(SIZE, objectSymbol(of, colours));
  if (kind === 'mark') return drawn(MARK, mark(of, colours));
  if (kind === 'level') return drawn(SIZE, level(of, colours));
  if (name === 'hatch') return drawn(8, hatch(colours));
  if (name === 'badge') return drawn(SIZE, badge(colours));
  if (name === 'crossing') return drawn(SIZE, cross(colours));
  return null;
}
