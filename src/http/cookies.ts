/** Cookies read and written: names and values of our own only, never one that a reader chose. */

/** The value of a cookie in a Cookie header (RFC 6265 section 4.2), or null. */
export function cookieOf(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const cut = part.indexOf('=');
    if (cut > 0 && part.slice(0, cut).trim() === name) return part.slice(cut + 1).trim();
  }
  return null;
}

/** A Set-Cookie value. Strict: no other site can make a request that carries it. `seconds` 0 takes it away. */
export function cookie(name: string, value: string, seconds: number, secure: boolean): string {
  if (!/^[\w.-]*$/.test(value)) throw new Error(`cookie ${name} would carry more than plain characters`);
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure ? '; Secure' : ''}`;
}
