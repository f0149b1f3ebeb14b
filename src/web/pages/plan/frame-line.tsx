/** Under which frame the register is read, and how much of what the rules cite is law there. */
import type { OutputOf } from '#web/data/api.ts';
import { useHolds, useLegalFrame } from '#web/data/frame.ts';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';

export function FrameLine({
  rules,
  link = false,
}: {
  rules: OutputOf<'rule.list'>['rules'] | null;
  link?: boolean;
}) {
  const { say } = useWords();
  const frame = useLegalFrame().data;
  const held = useHolds();
  if (!frame) return null;
  const { situation, since } = frame;
  const bases = rules?.flatMap((rule) => rule.bases) ?? [];
  const law = held ? bases.filter((b) => ['treaty', 'custom'].includes(held(b))).length : 0;
  return (
    <p className="register-said">
      {situation === 'undetermined' ? (
        <Unknown>
          <Say code="frame.undetermined" />
        </Unknown>
      ) : (
        <Say code="frame.set" params={{ situation, since }} />
      )}{' '}
      {bases.length > 0 ? <Say code="web.frame.holds" params={{ all: bases.length, law }} /> : null}{' '}
      {link ? <To page="legal_frame">{say('web.frame.title')}</To> : null}
    </p>
  );
}
