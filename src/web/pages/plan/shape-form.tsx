/** Where: drawn, from a file, or typed. The keyboard alone can do all of it. */
import { Button, Radio, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTyped } from '#web/data/typed.ts';
import { Icon } from '#web/parts/icon.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import type { Draft } from './draft.ts';
import type { Tool } from './drawing.ts';
import { countOf, SHAPE_KINDS, type Order, type ReadText, type ShapeKind } from './shape-text.ts';

interface Props {
  readonly draft: Draft;
  readonly read: ReadText;
  readonly change: (change: Partial<Draft>) => void;
  readonly tool: Tool | null;
  /** Null: there is no map to draw on. */
  readonly setTool: ((tool: Tool | null) => void) | null;
  readonly open: (file: File) => void;
}

export function ShapeForm({ draft, read, change, tool, setTool, open }: Props) {
  const { say, speak } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const { file, kind, text, shape } = draft;
  // Open for who types, and stays so whatever the session does; what was drawn or read from a file leaves the room to the answer.
  const { value: typing, set: setTyping } = useTyped('check-typing', read.shape === null);
  useEffect(() => {
    if (file) setTyping(false);
  }, [file, setTyping]);
  const remove = (): void => {
    setTool?.(null);
    change({ text: '', shape: null, file: null });
    setTyping(true);
  };
  return (
    <fieldset className="check-where">
      <legend>{say('web.check.shape')}</legend>
      <Radio.Group
        value={kind}
        aria-label={say('web.check.shape')}
        onChange={(value) => {
          setTool?.(null);
          change({ kind: value as ShapeKind, shape: null, file: null });
        }}
      >
        <div className="check-kinds">
          {SHAPE_KINDS.map((one) => (
            <Radio key={one} value={one} label={say(`web.check.kind.${one}`)} size="sm" />
          ))}
        </div>
      </Radio.Group>
      <div className="actions">
        {setTool ? (
          <>
            <Button
              size="xs"
              variant={tool === 'draw' ? 'filled' : 'default'}
              aria-pressed={tool === 'draw'}
              leftSection={<Icon name="plan" size={14} />}
              onClick={() => {
                setTyping(false);
                setTool(tool === 'draw' ? null : 'draw');
              }}
            >
              {say(tool === 'draw' ? 'web.check.draw_end' : 'web.check.draw')}
            </Button>
            {read.shape && shape === null ? (
              <Button
                size="xs"
                variant={tool === 'edit' ? 'filled' : 'default'}
                aria-pressed={tool === 'edit'}
                onClick={() => setTool(tool === 'edit' ? null : 'edit')}
              >
                {say(tool === 'edit' ? 'web.check.edit_end' : 'web.check.edit')}
              </Button>
            ) : null}
          </>
        ) : null}
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="open" size={14} />}
          onClick={() => picker.current?.click()}
        >
          {say('web.check.file')}
        </Button>
        <input
          ref={picker}
          type="file"
          className="sr-only"
          tabIndex={-1}
          aria-label={say('web.check.file')}
          accept=".geojson,.json,.kml,.kmz,application/geo+json,application/vnd.google-earth.kml+xml,application/vnd.google-earth.kmz"
          onChange={(event) => {
            const [given] = event.currentTarget.files ?? [];
            if (given) open(given);
            // The same file again, mended meanwhile, is a new one.
            event.currentTarget.value = '';
          }}
        />
        {text !== '' || shape ? (
          <Button size="xs" variant="default" leftSection={<Icon name="close" size={14} />} onClick={remove}>
            {say('web.check.remove')}
          </Button>
        ) : null}
      </div>
      <p className="small" role="status">
        {tool === 'draw' ? <Say code="web.check.draw_hint" /> : null}
        {tool === null && !read.shape ? <Say code="web.check.file_hint" /> : null}
      </p>
      {file ? (
        <p className="small">
          <Say code="web.check.from_file" params={{ file: file.name, positions: file.positions }} />{' '}
          {file.leftOut.length > 0 ? (
            <Say code="web.check.left_out" params={{ what: file.leftOut.map(speak) }} />
          ) : null}
        </p>
      ) : null}
      {shape ? (
        <p className="small">{say('web.check.not_as_text', { n: countOf(shape) })}</p>
      ) : (
        <details
          className="check-typed"
          open={typing}
          onToggle={(event) => setTyping(event.currentTarget.open)}
        >
          <summary>{say('web.check.coordinates')}</summary>
          <Textarea
            aria-label={say('web.check.coordinates')}
            description={say('web.check.coordinates_hint')}
            value={text}
            autosize
            minRows={3}
            maxRows={12}
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            classNames={{ input: 'check-coordinates' }}
            error={faultOf(read, say)}
            onChange={(event) => change({ text: event.currentTarget.value, file: null })}
          />
          {read.ambiguous ? <OrderChoice order={draft.order} choose={(order) => change({ order })} /> : null}
          {read.missing > 0 && read.faults.length === 0 ? (
            <p className="small">{say('web.check.too_few', { n: read.missing })}</p>
          ) : null}
        </details>
      )}
    </fieldset>
  );
}

function faultOf(read: ReadText, say: (code: string, params?: Record<string, string | number>) => string) {
  const [fault] = read.faults;
  return fault ? say('web.check.not_coordinates', { line: fault.line, text: fault.text }) : undefined;
}

/** Asked only where it matters: two bare numbers do not say which is which. */
function OrderChoice({ order, choose }: { order: Order; choose: (order: Order) => void }) {
  const { say } = useWords();
  return (
    <Radio.Group
      value={order}
      label={say('web.check.order')}
      size="sm"
      onChange={(value) => choose(value as Order)}
    >
      <div className="check-kinds">
        {(['latitude_first', 'longitude_first'] as const).map((one) => (
          <Radio key={one} value={one} label={say(`web.check.order.${one}`)} size="sm" />
        ))}
      </div>
    </Radio.Group>
  );
}
