/** An address of this app alone: no other site is gone to after a sign-in. */
export function safeNext(next: string | undefined | null): string {
  return next && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) ? next : '/';
}
