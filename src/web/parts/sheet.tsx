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

/** Its name, and the language of the page that opens it: it is drawn outside of that page. */
function useSpoken(title: string): { 'aria-label': string; lang: string; dir: 'ltr' | 'rtl' } {
  const { language, direction } = useWords();
  return { 'aria-label': title, lang: language, dir: direction };
}

/** A sheet at the end side, beside what it speaks of. */
export function Sheet({ open, close, title, size = 'lg', children }: SheetProps) {
  const spoken = useSpoken(title);
  return (
    <Drawer
      opened={open}
      onClose={close ?? (() => undefined)}
      // The end side: it turns round by itself where one writes from the right.
      position="right"
      size={size}
      withCloseButton={false}
      padding="md"
      attributes={{ content: spoken }}
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
  const spoken = useSpoken(title);
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
      attributes={{ content: spoken }}
    >
      {bare ? null : <Head title={title} close={close} />}
      {children}
    </Modal>
  );
}
