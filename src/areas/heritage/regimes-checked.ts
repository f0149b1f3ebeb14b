/** What the rules of the check ask of a site's regime and type. */

/** Regimes with a rule of their own: general protection does not speak of them. */
export const HIGHER = ['special', 'enhanced', 'enhanced_provisional'];

/** Types of place where people worship. */
export const WORSHIP_TYPES = ['place_of_worship', 'monastery', 'church', 'mosque'];
