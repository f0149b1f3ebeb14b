/** A length to ten metres: no one can use more, and a distance never looks more exact than it is. Null stays null. */
export function toTen(metres: number | null): number | null {
  return metres === null ? null : Math.round(metres / 10) * 10;
}
