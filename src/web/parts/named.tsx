/** Words that an answer brings in English and French: marked as English where the screen speaks another language. */
import { useWords } from '#web/words/words.tsx';
import { Unknown } from './unknown.tsx';

export function Named({ of }: { of: { readonly en: string; readonly fr: string } | null }) {
  const { language, named } = useWords();
  if (of === null) return <Unknown />;
  if (language === 'en' || language === 'fr') return <>{named(of)}</>;
  return (
    <span lang="en" dir="ltr">
      {named(of)}
    </span>
  );
}
