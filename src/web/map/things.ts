/** What a map draws, and what a page that uses it hears of. Longitude, latitude in degrees, WGS 84, in this order. */
import type { ReactNode } from 'react';
import type { Box, Position, Shape } from '#model/geometry.ts';
import type { Severity } from '#model/rule.ts';

/** What the map shows at: its middle and how near. */
export interface View {
  readonly longitude: number;
  readonly latitude: number;
  /** Zoom as web maps count it: 0 the world, 18 a house. */
  readonly zoom: number;
}

/** What is drawn of what the operation knows. Boundaries are always drawn. */
export interface Layers {
  readonly places?: boolean;
  readonly events?: boolean;
  /** Codes of layers of protected objects; true: all. */
  readonly objects?: readonly string[] | boolean;
}

/** What is asked of the tiles (map.tile); left out: as the operation opens. */
export interface MapQuestion {
  readonly at?: string | undefined;
  readonly known?: string | undefined;
  readonly days?: number | undefined;
  readonly ref?: string | undefined;
  /** A protective list by its release: of protected objects only those on it. */
  readonly list?: string | undefined;
}

/** A shape drawn over everything else. */
export interface DrawnShape {
  readonly id: string;
  readonly shape: Shape;
  /**
   * What it is: the shape asked about, how near is near (a ring of its own, or a band of `metres` along a line), a finding at a point, the place where a shape crosses itself, or the
   * circle within which something really is, or a registered activity (its outline).
   */
  readonly role: 'asked' | 'near' | 'band' | 'finding' | 'crossing' | 'circle' | 'spot' | 'activity';
  /** Of a band: how far it reaches to each side, in metres. */
  readonly metres?: number;
  /** Of a finding: its shape, word and colour (ui.md rule 3). */
  readonly level?: Severity;
  /** Written beside it; short. */
  readonly label?: string;
}

/** Something on the map that a person points at or chooses. */
export interface Thing {
  readonly kind:
    | 'event'
    | 'events'
    | 'event_area'
    | 'object'
    | 'objects'
    | 'object_area'
    | 'area'
    | 'place'
    | 'activity'
    | 'shape';
  /** Id of an event, object or shape; code of an area or a place; of a cluster its box. */
  readonly id: string;
  readonly at: Position;
  /** What the tile says of it (map.tile): name, layer, n, certain, from, to, uncertainty … */
  readonly says: Readonly<Record<string, string | number | boolean>>;
  /** Of a cluster: the box of what is in it. */
  readonly box?: Box;
}

export interface MapProps {
  /** Accessible name: what this map is of. */
  readonly label: string;
  readonly layers?: Layers;
  readonly question?: MapQuestion;
  /** Codes of areas that bear a count: drawn hatched, since what is known to them has no better place. */
  readonly counted?: readonly string[];
  /** Written under the name of an area, by its code: "54,000 (2015)". */
  readonly numbers?: Readonly<Record<string, string>>;
  readonly shapes?: readonly DrawnShape[];
  /** Ids of events, objects or shapes, or codes of areas, that are ringed. */
  readonly highlighted?: readonly string[];
  /** Whether the circle is drawn within which each thing really is. */
  readonly circles?: boolean;
  /** Where the map begins; later it is the reader who moves it. */
  readonly view?: View | null;
  /** A box to show whole; when it becomes another one, the map goes there. Left out: the operation's boundaries. */
  readonly fit?: Box | null;
  /** Another number: the same box is shown once more. */
  readonly fitAgain?: number;
  readonly onHover?: (thing: Thing | null) => void;
  /** A click or a tap: on a thing, or on nothing (then where). */
  readonly onSelect?: (thing: Thing | null, at: Position) => void;
  readonly onMove?: (view: View, box: Box) => void;
  /** Hands over the map itself once it is drawn, for tools that draw on it (terra-draw); null when it is gone. */
  readonly onMap?: (map: import('maplibre-gl').Map | null) => void;
  /** What this map leaves out: said in its corner. */
  readonly note?: ReactNode;
  readonly className?: string;
}
