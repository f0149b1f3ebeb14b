/** The list to an organisation, under its agreement or not at all (T-010): a refusal says what is lacking and who can mend it. */
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { ListFormat } from '#model/protective-list.ts';
import { useAddress } from '#web/address.ts';
import { useTyped } from '#web/data/typed.ts';
import { askFile, type InputOf } from '#web/data/api.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { saveFile } from './save-file.ts';

/** What a list of this shape is asked, in a format. */
export type Asked = (format: ListFormat) => InputOf<'protective-list.make'>;

export function ReleasePart({ asked }: { asked: Asked }) {
  const { say } = useWords();
  const { operation } = useAddress();
  const typed = useTyped('list-recipient', '');
  const recipient = typed.value;
  const [state, setState] = useState<{ busy?: true; made?: string; to?: string; error?: unknown }>({});
  const release = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const to = recipient.trim();
    if (to === '') return;
    setState({ busy: true });
    try {
      const input = { ...asked('geojson'), recipient: to };
      const { blob, fileName } = await askFile('protective-list.release', input, { operation });
      saveFile(blob, fileName);
      typed.forget();
      setState({ made: fileName, to });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <details className="check-release" open={typed.kept}>
      <summary>{say('web.check.release')}</summary>
      <p className="small">
        <Say code="web.check.release_lead" />
      </p>
      <form onSubmit={(event) => void release(event)}>
        <TextInput
          label={say('web.check.recipient')}
          value={recipient}
          maxLength={120}
          onChange={(event) => typed.set(event.currentTarget.value)}
        />
        <div className="actions">
          <Button type="submit" size="xs" variant="default" loading={state.busy === true}>
            {recipient.trim() === ''
              ? say('web.check.release_button')
              : say('web.check.release_to', { recipient: recipient.trim() })}
          </Button>
        </div>
      </form>
      <div role="status">
        {state.made ? (
          <p className="small check-file">
            {say('web.check.released', { file: state.made, recipient: state.to ?? '' })}
          </p>
        ) : null}
      </div>
      {state.error ? <Refusal error={state.error} heading={3} /> : null}
    </details>
  );
}
