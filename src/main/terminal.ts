/** Lines for a person at a terminal: a progress bar where there is one, plain lines where output goes to a file. */
import type { Speak } from '#words/speak.ts';

export interface Terminal {
  line(text: string): void;
  /** Part done, 0 to 1. */
  progress(part: number, what: string): void;
}

const WIDTH = 24;

/** A terminal on a stream. The bar overwrites itself on a screen and is five lines at most in a log. */
export function terminalOn(stream: NodeJS.WriteStream, speak: Speak): Terminal {
  let told = -1;
  let open = false;
  const line = (text: string): void => {
    stream.write(`${open ? '\n' : ''}${text}\n`);
    open = false;
  };
  return {
    line,
    progress(part, what) {
      const percent = Math.round(Math.min(1, Math.max(0, part)) * 100);
      const full = Math.round((percent / 100) * WIDTH);
      const text = speak({ code: 'start.progress', params: { percent, what: what.replaceAll('_', ' ') } });
      if (!stream.isTTY) {
        const quarter = Math.floor(percent / 25);
        if (quarter === told) return;
        told = quarter;
        return line(text);
      }
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      stream.write(`\r\u001b[K${bar} ${text}`);
      open = percent < 100;
      if (!open) stream.write('\n');
    },
  };
}
