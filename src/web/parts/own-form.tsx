/** A small form that does one thing: its fields, what the server refuses, its button. What was typed stays. */
import { Button, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import '#web/frame/sign-in.css';
import { Refusal } from './refusal.tsx';

export function OwnForm({
  go,
  label,
  busy,
  error,
  grave = false,
  beside,
  children,
}: {
  go: () => void;
  label: string;
  busy: boolean;
  error: unknown;
  /** What it does cannot be taken back. */
  grave?: boolean;
  /** Another thing that can be done with the same fields. */
  beside?: ReactNode;
  children?: ReactNode;
}) {
  const send = (event: FormEvent): void => {
    event.preventDefault();
    go();
  };
  return (
    <form className="own-form" onSubmit={send}>
      {children}
      {error ? <Refusal error={error} heading={3} /> : null}
      <div className="actions">
        <Button type="submit" loading={busy} variant={grave ? 'default' : 'filled'}>
          {label}
        </Button>
        {beside}
      </div>
    </form>
  );
}

/** One line of text; `secret` is never shown and never filled in by accident. */
export function Field({
  label,
  hint,
  value,
  set,
  secret,
  required = true,
  max = 256,
  autoComplete = 'off',
}: {
  label: string;
  hint?: string;
  value: string;
  set: (value: string) => void;
  secret?: 'current-password' | 'new-password';
  required?: boolean;
  max?: number;
  autoComplete?: string;
}) {
  return (
    <TextInput
      label={label}
      {...(hint ? { description: hint } : {})}
      {...(secret ? { type: 'password' } : {})}
      value={value}
      onChange={(event) => set(event.currentTarget.value)}
      autoComplete={secret ?? autoComplete}
      maxLength={max}
      required={required}
      spellCheck={!secret && autoComplete !== 'off'}
    />
  );
}
