/** A page without the frame: nobody is signed in yet. */
import type { ReactNode } from 'react';
import { BOOT } from '#web/boot.ts';
import { Icon } from '#web/parts/icon.tsx';
import { useWords } from '#web/words/words.tsx';
import { LanguageChoice, ThemeChoice } from './foot.tsx';
import './sign-in.css';

export function Alone({ title, children }: { title: string; children: ReactNode }) {
  const { say } = useWords();
  return (
    <div className="alone">
      <main id="content">
        <p className="brand">
          <Icon name="verify" size={24} /> {say('web.brand')}
        </p>
        <h1>{title}</h1>
        {children}
      </main>
      <footer className="foot">
        {BOOT.demonstration ? <span className="demonstration">{say('demonstration.label')}</span> : null}
        <LanguageChoice />
        <ThemeChoice />
      </footer>
    </div>
  );
}
