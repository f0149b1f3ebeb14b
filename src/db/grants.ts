/**
 * What the web's roles may do in a schema. Everything can be read and added within row security; a versioned row may
 * only be said to be superseded; only keys, sessions and the sealer's queue may be deleted.
 */
export interface TableRights {
  readonly tables: readonly string[];
  readonly rights: string;
}

const BOTH: readonly TableRights[] = [
  { tables: ['audit_leaf', 'audit_tree', 'audit_head'], rights: 'select, insert' },
  { tables: ['audit_pending'], rights: 'select, insert, delete' },
];

export const SHARED_RIGHTS: readonly TableRights[] = [
  ...BOTH,
  { tables: ['installation', 'compartment'], rights: 'select' },
  { tables: ['session'], rights: 'select, insert, delete' },
  { tables: ['account_session'], rights: 'select, insert, update (strong)' },
  { tables: ['account'], rights: 'select, insert' },
  { tables: ['account_state'], rights: 'select, insert, update (superseded_at)' },
  { tables: ['role_grant'], rights: 'select, insert, update (ended_at, ended_by, ended_reason)' },
  { tables: ['account_invitation'], rights: 'select, insert, update (used_at, revoked_at)' },
  { tables: ['account_passkey'], rights: 'select, insert, delete, update (counter, used_at)' },
  { tables: ['account_identity'], rights: 'select, insert, delete' },
  {
    tables: [
      'account_password',
      'account_code',
      'account_recovery_code',
      'sign_in_try',
      'known_device',
      'sign_in_challenge',
    ],
    rights: 'select, insert, update, delete',
  },
  { tables: ['setting'], rights: 'select, insert, update' },
];

export const COMPARTMENT_RIGHTS: readonly TableRights[] = [
  ...BOTH,
  // Filled by triggers.
  { tables: ['written', 'written_pruned'], rights: 'select' },
  {
    tables: [
      'report',
      'report_tombstone',
      'erasure_request',
      'report_source_reference',
      'assessment',
      'object_note',
      'import_run',
      'handover_case',
      'handover_step',
      'handover_consultation',
      'handover_reply',
      'event_link_act',
      'emergency_access',
      'emergency_end',
      'apart_report',
      'apart_act',
      'sharing_agreement',
      'sharing_agreement_end',
      'list_release',
      'list_release_receipt',
      'activity',
      'activity_end',
    ],
    rights: 'select, insert',
  },
  { tables: ['report_key'], rights: 'select, insert, delete' },
  {
    tables: [
      'oma',
      'legal_frame',
      'source',
      'place',
      'population_figure',
      'indicator_reading',
      'actor',
      'event',
      'event_report',
      'event_link',
      'statement',
      'involvement',
      'classification',
      'attribution',
      'protected_object',
      'object_statement',
      'object_exact_place',
    ],
    rights: 'select, insert, update (superseded_at)',
  },
];
