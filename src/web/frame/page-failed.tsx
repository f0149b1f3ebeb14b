/** A page that broke in the browser, by our mistake: says so, and offers to draw it again. */
import { Button } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useWords } from '#web/words/words.tsx';

export function PageFailed({ error }: ErrorComponentProps) {
  const { say } = useWords();
  const router = useRouter();
  return (
    <div className="refusal" role="alert">
      <h1>{say('web.failed')}</h1>
      <p>{say('web.failed.right')}</p>
      <p className="small">
        <code>{String(error).slice(0, 200)}</code>
      </p>
      <Button onClick={() => void router.invalidate()}>{say('web.again')}</Button>
    </div>
  );
}
