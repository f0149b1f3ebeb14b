/** The state of the audit logs on a terminal: one sentence each, and where one fails. */
import type { z } from 'zod';
import type { auditVerify } from '#stages/platform/operations/audit-verify.ts';
import { safe } from './lines.ts';
import type { Reader } from './print.ts';

export function printAudit({ logs }: z.output<(typeof auditVerify)['output']>, { speak }: Reader): string {
  return logs
    .map(({ log, sealed, unsealed, root, fault }) => {
      const said =
        fault === null
          ? speak({ code: 'cli.audit_intact', params: { sealed, unsealed } })
          : speak({ code: 'cli.audit_broken', params: { fault } });
      return `${log}: ${safe(said)}${root ? `\n  ${root}` : ''}\n`;
    })
    .join('');
}
