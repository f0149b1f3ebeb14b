/**
 * The one catalogue of numbered problems. A number is never reused. What a person reads is in src/words (`problem.<code>`),
 * with what would be right. 1xxx what was asked, 2xxx who may, 3xxx shapes, 4xxx imports, 5xxx the installation, 6xxx records.
 */
import type { Message, Param } from './message.ts';

export const PROBLEMS = {
  malformed_json: { number: 1001, status: 400 },
  invalid_input: { number: 1002, status: 422 },
  unknown_code: { number: 1003, status: 422 },
  not_a_moment: { number: 1004, status: 422 },
  in_the_future: { number: 1005, status: 422 },
  too_large: { number: 1006, status: 413 },
  control_characters: { number: 1007, status: 422 },
  end_before_start: { number: 1008, status: 422 },
  wrong_media_type: { number: 1009, status: 415 },
  not_found: { number: 1010, status: 404 },
  weapon_input: { number: 1011, status: 422 },
  range_out_of_order: { number: 1012, status: 422 },
  no_such_route: { number: 1013, status: 404 },
  too_many_requests: { number: 1014, status: 429 },
  export_too_large: { number: 1015, status: 422 },
  not_signed_in: { number: 2001, status: 401 },
  not_allowed: { number: 2002, status: 403 },
  not_in_profile: { number: 2003, status: 403 },
  demonstration_only: { number: 2004, status: 403 },
  second_person_needed: { number: 2005, status: 409 },
  not_from_this_origin: { number: 2006, status: 403 },
  two_factor_needed: { number: 2007, status: 403 },
  emergency_never: { number: 2021, status: 403 },
  emergency_not_needed: { number: 2022, status: 409 },
  emergency_over: { number: 2023, status: 409 },
  emergency_own_overseer: { number: 2024, status: 403 },
  agreement_needed: { number: 2020, status: 403 },
  sign_in_failed: { number: 2030, status: 401 },
  code_needed: { number: 2031, status: 401 },
  code_wrong: { number: 2032, status: 401 },
  invitation_invalid: { number: 2033, status: 401 },
  password_weak: { number: 2034, status: 422 },
  password_wrong: { number: 2035, status: 403 },
  sign_in_again: { number: 2036, status: 403 },
  no_account: { number: 2037, status: 409 },
  not_yourself: { number: 2038, status: 403 },
  role_not_here: { number: 2039, status: 422 },
  role_held: { number: 2040, status: 409 },
  label_taken: { number: 2041, status: 409 },
  demonstration_account: { number: 2042, status: 403 },
  two_factor_required: { number: 2043, status: 409 },
  two_factor_state: { number: 2044, status: 409 },
  passkey_failed: { number: 2045, status: 401 },
  passkey_unavailable: { number: 2046, status: 409 },
  provider_failed: { number: 2047, status: 502 },
  provider_missing: { number: 2048, status: 409 },
  provider_unknown: { number: 2049, status: 403 },
  identity_taken: { number: 2050, status: 409 },
  already_so: { number: 2051, status: 409 },
  administrator_there: { number: 2052, status: 409 },
  shape_invalid: { number: 3001, status: 422 },
  shape_self_crossing: { number: 3002, status: 422 },
  shape_off_globe: { number: 3003, status: 422 },
  shape_swapped: { number: 3004, status: 422 },
  shape_pole: { number: 3005, status: 422 },
  shape_too_large: { number: 3006, status: 422 },
  shape_outside: { number: 3007, status: 422 },
  shape_file_unreadable: { number: 3008, status: 422 },
  import_unreadable: { number: 4001, status: 422 },
  import_columns: { number: 4002, status: 422 },
  import_value: { number: 4003, status: 422 },
  import_outside_country: { number: 4004, status: 422 },
  import_totals: { number: 4005, status: 422 },
  import_duplicate: { number: 4006, status: 422 },
  import_too_large: { number: 4007, status: 422 },
  import_older_release: { number: 4008, status: 409 },
  import_needs_boundaries: { number: 4009, status: 409 },
  import_count: { number: 4010, status: 422 },
  internal: { number: 5001, status: 500 },
  database_rights: { number: 5002, status: 500 },
  database_version: { number: 5003, status: 500 },
  database_away: { number: 5004, status: 503 },
  setting_invalid: { number: 5005, status: 500 },
  key_missing: { number: 5006, status: 500 },
  audit_broken: { number: 5007, status: 500 },
  backup_invalid: { number: 5008, status: 422 },
  restore_not_empty: { number: 5009, status: 409 },
  compartment_unknown: { number: 5010, status: 404 },
  output_undeclared: { number: 5011, status: 500 },
  private_server: { number: 5012, status: 500 },
  append_only: { number: 6001, status: 409 },
  payload_destroyed: { number: 6002, status: 410 },
  verified_from_secondary: { number: 6003, status: 422 },
  same_person: { number: 6004, status: 409 },
  protection_not_lost: { number: 6005, status: 422 },
  named_person: { number: 6006, status: 422 },
  standard_import_only: { number: 6007, status: 422 },
  sum_forbidden: { number: 6008, status: 422 },
  handover_not_next: { number: 6009, status: 409 },
  handover_not_ready: { number: 6010, status: 409 },
  authority_not_competent: { number: 6011, status: 422 },
  not_linked: { number: 6012, status: 409 },
  exact_outside_public: { number: 6041, status: 422 },
  apart_not_next: { number: 6042, status: 409 },
  activity_changed: { number: 6051, status: 409 },
  activity_end_outside: { number: 6052, status: 422 },
  activity_ended: { number: 6053, status: 409 },
  already_ended: { number: 6030, status: 409 },
} as const satisfies Record<string, { number: number; status: number }>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemDetail {
  /** Field of the input, as a path ("shape.coordinates.0.3"), a column name, or null for the whole. */
  readonly field?: string | null;
  readonly params?: Readonly<Record<string, Param>>;
  /** Further messages, each on a place of its own (several fields wrong at once). */
  readonly more?: readonly (Message & { readonly field: string })[];
}

/** A numbered problem: thrown where it is found, put into words where it is read. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly number: number;
  readonly status: number;
  readonly field: string | null;
  readonly params: Readonly<Record<string, Param>>;
  readonly more: readonly (Message & { readonly field: string })[];

  constructor(code: ProblemCode, detail: ProblemDetail = {}) {
    super(
      `AMP-${PROBLEMS[code].number} ${code}${detail.field ? ` (${detail.field})` : ''} ${JSON.stringify(detail.params ?? {})}`,
    );
    this.name = 'Problem';
    this.code = code;
    this.number = PROBLEMS[code].number;
    this.status = PROBLEMS[code].status;
    this.field = detail.field ?? null;
    this.params = detail.params ?? {};
    this.more = detail.more ?? [];
  }
}
