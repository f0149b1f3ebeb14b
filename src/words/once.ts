const made = new Map<string, object>();

/** Intl objects are dear to make and keep well: each is made once, by what it is made of. */
export function once<T extends object>(of: readonly unknown[], make: () => T): T {
  const key = JSON.stringify(of);
  const found = made.get(key) as T | undefined;
  if (found) return found;
  const one = make();
  made.set(key, one);
  return one;
}
