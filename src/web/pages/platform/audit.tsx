/** The audit log: is it whole, and who did what and when. */
import { PageHead } from '#web/parts/page-head.tsx';
import { useWords } from '#web/words/words.tsx';
import { AuditLeaves } from './audit-leaves.tsx';
import { AuditVerify } from './audit-verify.tsx';
import './audit.css';

export function AuditPage() {
  const { say } = useWords();
  return (
    <>
      <PageHead title={say('web.audit.title')} />
      <AuditVerify />
      <AuditLeaves />
    </>
  );
}
