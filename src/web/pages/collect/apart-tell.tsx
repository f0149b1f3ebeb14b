/**
 * The form. What is typed is kept nowhere until it is sent, not even in this tab (no data/typed.ts here): others may use
 * the device after, and who must leave the page at once leaves nothing behind. It stays as long as the page is open, also
 * when the session ends in the middle.
 */
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAct, useOperation } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { useWords } from '#web/words/words.tsx';

const ABOUT = ['own_personnel', 'corruption', 'organised_crime'] as const;
const HOW = ['saw', 'told', 'found'] as const;
const DANGER = ['unknown', 'yes', 'no'] as const;
const EMPTY = { what: '', when: '', where: '' };

export function ApartTell() {
  const { say, speak } = useWords();
  const [about, setAbout] = useState<(typeof ABOUT)[number]>('own_personnel');
  const [how, setHow] = useState<(typeof HOW)[number]>('saw');
  const [inDanger, setInDanger] = useState<(typeof DANGER)[number]>('unknown');
  const [contact, setContact] = useState(false);
  const [typed, setTyped] = useState(EMPTY);
  const group = about === 'own_personnel' ? 'own_personnel_allegation' : 'integrity_concern';
  const readers = useOperation('access.why', { group, act: 'read' }, { fresh: Infinity });
  const allegation = useAct('allegation.submit');
  const concern = useAct('concern.submit');
  const taken = about === 'own_personnel' ? allegation : concern;
  const options = (list: readonly string[], name: string) =>
    list.map((value) => ({ value, label: say(`web.apart.${name}.${value}`) }));
  const send = (): void => {
    const told = {
      what: typed.what,
      how,
      inDanger,
      contact,
      ...(typed.when ? { when: typed.when } : {}),
      ...(typed.where ? { where: typed.where } : {}),
    };
    const onSuccess = (): void => setTyped(EMPTY);
    if (about === 'own_personnel') allegation.mutate(told, { onSuccess });
    else concern.mutate({ ...told, about }, { onSuccess });
  };
  return (
    <section className="apart-tell">
      <p>{say('web.apart.intro')}</p>
      <p className="apart-safe">{say('web.apart.safe')}</p>
      <p className="small">{say('web.apart.not_kept')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <NativeSelect
          label={say('web.apart.about')}
          value={about}
          data={options(ABOUT, 'about')}
          onChange={(event) => setAbout(event.currentTarget.value as typeof about)}
        />
        <p className="small" role="status">
          {readers.data?.groups[0] ? say('web.apart.reads', { who: readers.data.groups[0].who }) : null}
        </p>
        <NativeSelect
          label={say('web.apart.danger')}
          value={inDanger}
          data={options(DANGER, 'danger')}
          onChange={(event) => setInDanger(event.currentTarget.value as typeof inDanger)}
        />
        <NativeSelect
          label={say('web.apart.how')}
          value={how}
          data={options(HOW, 'how')}
          onChange={(event) => setHow(event.currentTarget.value as typeof how)}
        />
        <Textarea
          label={say('web.apart.what')}
          description={say('web.apart.what_hint')}
          value={typed.what}
          autosize
          minRows={4}
          required
          autoComplete="off"
          onChange={(event) => setTyped({ ...typed, what: event.currentTarget.value })}
        />
        {(['when', 'where'] as const).map((name) => (
          <TextInput
            key={name}
            label={say(`web.apart.${name}`)}
            value={typed[name]}
            autoComplete="off"
            onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
          />
        ))}
        <Checkbox
          label={say('web.apart.contact')}
          checked={contact}
          onChange={(event) => setContact(event.currentTarget.checked)}
        />
        {taken.error ? <Refusal error={taken.error} heading={3} /> : null}
        {taken.data ? <p role="status">{speak(taken.data.message)}</p> : null}
        <div className="actions">
          <Button type="submit" loading={taken.isPending} disabled={typed.what.trim() === ''}>
            {say('web.apart.send')}
          </Button>
        </div>
      </form>
    </section>
  );
}
