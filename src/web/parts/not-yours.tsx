/** Who may do what is not for the reader, and the way to why: in place of what would be refused, or before it. */
import { useWords } from '#web/words/words.tsx';
import { To } from './to.tsx';

/** `code`: the sentence that names them; it takes `who`, roles, beside `params`. */
export function NotYours({
  action,
  who,
  code,
  params = {},
}: {
  action: string;
  who: readonly string[];
  code: string;
  params?: Readonly<Record<string, string>>;
}) {
  const { say } = useWords();
  return (
    <p className="small">
      {say(code, { ...params, who: [...who] })}{' '}
      <To page="why" search={{ action }}>
        {say('web.why.short')}
      </To>
    </p>
  );
}
