/**
 * Sources and quality: what is missing or old first, what of each layer is known of which district, of how much a field is
 * unknown, then every source and every import. A district where nothing is known is not one where there is nothing.
 */
import { useAddress, useMoment } from '#web/address.ts';
import { useOperation } from '#web/data/use-operation.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { Districts } from './quality-districts.tsx';
import { Fields } from './quality-fields.tsx';
import { Layers } from './quality-layers.tsx';
import { SourceSections } from './source-sections.tsx';
import './sources.css';

/** Parts of the page, in the order in which they stand. */
const PARTS = ['layers', 'districts', 'fields', 'sources'] as const;

export function SourcesPage() {
  const { say } = useWords();
  const moment = useMoment();
  const level = useAddress().search['level'] === '1' ? 1 : 2;
  const query = useOperation('quality.read', { ...moment, level }, { keep: true });
  return (
    <>
      <PageHead title={say('web.quality.title')} />
      <p>
        <Say code="web.quality.about" />
      </p>
      <nav aria-label={say('web.quality.parts')} className="quality-parts no-print">
        {PARTS.map((part) => (
          <a key={part} href={`#${part}`}>
            {say(`web.quality.${part}`)}
          </a>
        ))}
      </nav>
      <Await query={query} lines={12}>
        {(quality) => (
          <>
            <Layers of={quality} />
            <Districts of={quality} />
            <Fields of={quality} />
          </>
        )}
      </Await>
      <SourceSections />
    </>
  );
}
