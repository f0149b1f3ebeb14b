/** What opens over a page: from the side on a wide screen, over all of a phone. Names itself to readers by ear. */
import { CloseButton, Drawer, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '#web/words/words.tsx';

interface SheetProps {
  readonly open: boolean;
  /** Left out: only an answer inside closes it. */
  readonly close?: () => void;
  readonly title: string;
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
}

function Head({ title, close }: Pick<SheetProps, 'title' | 'close'>) {
  const { say } = useWords();
  return (
    <div className="sheet-head">
      <h2>{title}</h2>
      {close ? <CloseButton onClick={close} aria-label={say('web.close')} /> : null}
    </div>
  );
}

/** A sheet at the end side, beside what it speaks of. */
export function Sheet({ open, close, title, size = 'lg', children }: SheetProps) {
  const { direction } = useWords();
  return (
    <Drawer
      opened={open}
      onClose={close ?? (() => undefined)}
      position={direction === 'rtl' ? 'left' : 'right'}
      size={size}
      withCloseButton={false}
      padding="md"
      attributes={{ content: { 'aria-label': title } }}
    >
      <Head title={title} close={close} />
      {children}
    </Drawer>
  );
}

/** A dialog in the middle: for what must be answered first. */
export function Dialog({
  open,
  close,
  title,
  size = 'lg',
  bare = false,
  children,
}: SheetProps & { bare?: boolean }) {
  return (
    <Modal
      opened={open}
      onClose={close ?? (() => undefined)}
      size={size}
      withCloseButton={false}
      closeOnEscape={close !== undefined}
      closeOnClickOutside={close !== undefined}
      padding={bare ? 8 : 'md'}
      yOffset="12vh"
      attributes={{ content: { 'aria-label': title } }}
    >
      {bare ? null : <Head title={title} close={close} />}
      {children}
    </Modal>
  );
}
