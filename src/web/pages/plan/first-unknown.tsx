/**
 * On a phone the answer stands below the plan: what the check cannot see is said above it too, in sight at once, and leads
 * down to the whole.
 */
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Check } from './use-checked.ts';

export function FirstUnknown({ check }: { check: Check }) {
  const { say } = useWords();
  const unseen = check.layers.filter((layer) => layer.state !== 'present');
  const [first] = unseen;
  return (
    <div className="check-first no-print">
      {first ? (
        <Unknown block>
          <Say message={first.message} />
          {unseen.length > 1 ? ` (${say('web.check.first_unknown', { more: unseen.length - 1 })})` : ''}
        </Unknown>
      ) : null}
      <a href="#check-answer">{say('web.check.ready', { n: check.findings.count })}</a>
    </div>
  );
}
