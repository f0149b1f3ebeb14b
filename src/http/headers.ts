/** Headers of every answer: what a browser may do with it (nothing but show it), and that it is not to be kept. */
export const HEADERS: Readonly<Record<string, string>> = {
  // An answer of the API is never a page: no script, no frame, nothing from anywhere. The app's page has its own (app.ts).
  'content-security-policy':
    "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(), camera=(), microphone=()',
  'cache-control': 'no-store',
};
