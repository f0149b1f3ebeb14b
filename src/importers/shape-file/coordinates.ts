/** The `coordinates` of KML: longitude,latitude[,height], with blanks between positions and none inside of one. */
export type Coordinate = readonly [longitude: number, latitude: number];

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export interface Coordinates {
  readonly list: Coordinate[];
  /** How many positions had a height. */
  readonly heights: number;
  /** The first text that is no position; null: all are. */
  readonly broken: string | null;
}

/** Reads them; nothing is guessed: "20, 5" might be two positions or one. */
export function coordinatesOf(text: string): Coordinates {
  const list: Coordinate[] = [];
  let heights = 0;
  for (const part of text.split(/\s+/)) {
    if (part === '') continue;
    const numbers = part.split(',');
    if (numbers.length < 2 || numbers.length > 3 || !numbers.every((one) => NUMBER.test(one)))
      return { list, heights, broken: part };
    if (numbers.length === 3) heights++;
    list.push([Number(numbers[0]), Number(numbers[1])]);
  }
  return { list, heights, broken: null };
}
