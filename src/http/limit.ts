/**
 * How often one address may try to sign in: twenty times, then once every three seconds. Nothing else is limited: who is
 * signed in is known, and a board must open whenever it is asked for. Kept in memory; a restart forgets it.
 */
const BURST = 20;
const EVERY = 3_000;
const KEPT = 10_000;

export interface SignInLimit {
  /** Seconds to wait, or 0 when the try is taken. `now` in milliseconds. */
  waits(address: string, now: number): number;
}

export function signInLimit(): SignInLimit {
  const full = new Map<string, number>();
  return {
    waits(address, now) {
      // When its bucket would be full again: each try takes one of BURST away and gives it back after EVERY.
      // Further away than a whole bucket is a clock that was put back, which must not shut anybody out.
      const before = full.get(address) ?? now;
      const ready = Math.max(before > now + BURST * EVERY ? now : before, now) + EVERY;
      const over = ready - now - BURST * EVERY;
      if (over > 0) return Math.ceil(over / 1000);
      if (full.size >= KEPT) full.clear();
      full.set(address, ready);
      return 0;
    },
  };
}
