/** Names as they are compared: no accents, no case, words only ("Ouham-Pendé" and "OUHAM PENDE" are the same). */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
