/** A file opened or dropped on the page: sent as it is to be read (shape.read), or refused with the place of its fault. */
import { useCallback, useEffect, useRef, useState, type DragEvent } from 'react';
import type { Position, Shape } from '#model/geometry.ts';
import { ask, Refused, type OutputOf } from '#web/data/api.ts';
import { problemOf } from '#web/data/use-operation.ts';
import { Refusal } from '#web/parts/refusal.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import { placeText } from './shape-text.ts';

const LIMIT = 8 * 1024 * 1024;

export interface GivenFile {
  readonly open: (file: File) => void;
  /** Forgets what was refused: another shape stands there now. */
  readonly forget: () => void;
  /** Name of the file that is being read. */
  readonly reading: string | null;
  /** How many were dropped at once: none of them was read. 0: one, or none. */
  readonly many: number;
  readonly error: unknown;
  /** Whether a file hangs over the page. */
  readonly over: boolean;
  /** Where the shape of a refused file crosses itself. */
  readonly crossing: Position | null;
  /** That shape as the file has it, to be looked at; nothing is checked with it. */
  readonly refusedShape: Shape | null;
  /** For the element on which files are dropped. */
  readonly target: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

interface Given {
  readonly reading?: string;
  readonly many?: number;
  readonly error?: unknown;
  readonly shape?: Shape | null;
}

export function useFile(
  operation: string | null,
  taken: (read: OutputOf<'shape.read'>, name: string) => void,
): GivenFile {
  const [state, setState] = useState<Given>({});
  const [over, setOver] = useState(false);
  const last = useRef(0);
  const newest = useRef(taken);
  useEffect(() => {
    newest.current = taken;
  });
  const open = (file: File): void => {
    const turn = ++last.current;
    setState({ reading: file.name });
    void read(file, operation).then(
      (given) => {
        // A second file given meanwhile is the one that counts.
        if (turn !== last.current) return;
        setState({});
        newest.current(given, file.name);
      },
      async (error: unknown) => {
        const shape =
          problemOf(error)?.code === 'shape_self_crossing' ? await outlineOf(file, operation) : null;
        if (turn === last.current) setState({ error, shape });
      },
    );
  };
  const params = problemOf(state.error)?.code === 'shape_self_crossing' ? problemOf(state.error)?.params : {};
  const [lon, lat] = [params?.['lon'], params?.['lat']];
  const forget = useCallback(() => setState((before) => (before.error || before.many ? {} : before)), []);
  return {
    open,
    forget,
    reading: state.reading ?? null,
    many: state.many ?? 0,
    error: state.error ?? null,
    over,
    crossing: typeof lon === 'number' && typeof lat === 'number' ? [lon, lat] : null,
    refusedShape: state.shape ?? null,
    target: {
      onDragOver: (event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event) => {
        if (event.currentTarget === event.target || event.relatedTarget === null) setOver(false);
      },
      onDrop: (event) => {
        event.preventDefault();
        setOver(false);
        const { files } = event.dataTransfer;
        // Which of several is meant is not guessed: what was left out would be taken for checked.
        if (files.length > 1) {
          last.current++;
          setState({ many: files.length });
        } else if (files[0]) open(files[0]);
      },
    },
  };
}

async function read(file: File, operation: string | null, unjudged = false): Promise<OutputOf<'shape.read'>> {
  if (file.size > LIMIT)
    throw new Refused({
      status: 413,
      number: 1006,
      code: 'too_large',
      field: 'file',
      title: '',
      right: '',
      params: { limit: LIMIT },
      more: [],
    });
  const input = { file: file.name.slice(-120), ...(unjudged ? { unjudged } : {}) };
  return ask('shape.read', input as never, { operation, file: new Blob([await bytesOf(file)]) });
}

/** Read before it is sent: a folder or a file that was moved would look as if the server were away. */
async function bytesOf(file: File): Promise<ArrayBuffer> {
  try {
    return await file.arrayBuffer();
  } catch {
    throw new Refused({
      status: 422,
      number: 3008,
      code: 'shape_file_unreadable',
      field: 'file',
      title: '',
      right: '',
      params: { file: file.name, hint: 'not_read' },
      more: [],
    });
  }
}

/** The shape of a file as it is, whatever its format; null where it has none that can be drawn. */
async function outlineOf(file: File, operation: string | null): Promise<Shape | null> {
  try {
    return (await read(file, operation, true)).shape as Shape;
  } catch {
    return null;
  }
}

/** What became of the file. */
export function FileGiven({ file }: { file: GivenFile }) {
  const { say } = useWords();
  return (
    <div role="status">
      {file.reading ? <p className="small">{say('web.check.reading', { file: file.reading })}</p> : null}
      {file.many > 0 ? <Say code="web.check.one_file" params={{ n: file.many }} /> : null}
      {file.error ? (
        <>
          <Refusal error={file.error} heading={3} />
          {file.crossing ? <p>{say('web.check.crosses_at', { where: placeText(file.crossing) })}</p> : null}
          <p className="small">
            <Say code="web.check.file_refused" />
          </p>
        </>
      ) : null}
    </div>
  );
}
