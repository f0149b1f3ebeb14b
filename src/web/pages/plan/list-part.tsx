/** The protective list of this shape, as a file; and the layers and the frame that the whole answer rests on. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { LIST_FORMATS, type ListFormat } from '#model/protective-list.ts';
import { useAddress } from '#web/address.ts';
import { askFile, type InputOf } from '#web/data/api.ts';
import { Icon } from '#web/parts/icon.tsx';
import { Refusal } from '#web/parts/refusal.tsx';
import { To } from '#web/parts/to.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { ReleasePart, type Asked } from './release-part.tsx';
import { saveFile } from './save-file.ts';
import type { Check } from './use-checked.ts';

const WRITTEN: Readonly<Record<ListFormat, string>> = { geojson: 'GeoJSON', kml: 'KML', csv: 'CSV' };

export function ListPart({ question }: { question: InputOf<'check.run'> }) {
  const { say, language } = useWords();
  const { operation } = useAddress();
  const [state, setState] = useState<{ busy?: ListFormat; made?: string; error?: unknown }>({});
  const asked: Asked = (format) => {
    const { shape, within, at, known } = question;
    return {
      shape,
      within,
      format,
      language: language === 'fr' ? 'fr' : 'en',
      ...(at === undefined ? {} : { at }),
      ...(known === undefined ? {} : { known }),
    };
  };
  const make = async (format: ListFormat): Promise<void> => {
    setState({ busy: format });
    try {
      const { blob, fileName } = await askFile('protective-list.make', asked(format), { operation });
      saveFile(blob, fileName);
      setState({ made: fileName });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <section aria-labelledby="check-list-files" className="no-print">
      <h2 id="check-list-files">{say('web.check.list')}</h2>
      <p>
        <Say code="web.check.list_lead" />
      </p>
      <div className="actions">
        {LIST_FORMATS.map((format) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            loading={state.busy === format}
            leftSection={<Icon name="download" size={14} />}
            onClick={() => void make(format)}
          >
            {say('web.check.list_as', { format: WRITTEN[format] })}
          </Button>
        ))}
      </div>
      <div role="status">
        {state.made ? (
          <p className="small check-file">{say('web.check.list_made', { file: state.made })}</p>
        ) : null}
      </div>
      {state.error ? <Refusal error={state.error} heading={3} /> : null}
      <ReleasePart asked={asked} />
      <p className="small check-lists-page">
        <To page="sharing">{say('web.check.lists_page')}</To>
      </p>
    </section>
  );
}

export function LayersPart({ check }: { check: Check }) {
  const { say } = useWords();
  return (
    <section aria-labelledby="check-layers">
      <h2 id="check-layers">{say('web.check.layers')}</h2>
      <ul>
        {check.layers.map((layer) => (
          <li key={layer.code}>
            <Say message={layer.message} />{' '}
            <span className="small">
              <bdi>{layer.sources.map((s) => `${s.title} ${s.release} (${s.licence})`).join('; ')}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <p className="small">
        <Say message={check.frame.message} />
      </p>
      <p className="small">
        {say('check.districts')}: <bdi>{check.districts.map((d) => d.name).join(', ')}</bdi>
      </p>
    </section>
  );
}
