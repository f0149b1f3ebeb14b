/** Headers of every answer: what a browser may do with it (nothing but show it), and that it is not to be kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  // No script, no frame, nothing from anywhere else: pages are text, our stylesheet, and forms that come back here.
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(), microphone=()',
  'cache-control': 'no-store',
};
