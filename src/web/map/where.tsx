/** Where the pointer is: degrees, latitude and longitude each with its letter, and the grid reference; copied with a key. */
import { useEffect, useState } from 'react';
import type { Position } from '#model/geometry.ts';
import { gridReference } from '#methods/coordinates.ts';
import { useWords } from '#web/words/words.tsx';

/** A position in words that cannot be read the wrong way round: 6.5417° N, 21.9833° E. */
export function degreesText([lon, lat]: Position, locale: string): string {
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return `${number.format(Math.abs(lat))}° ${lat < 0 ? 'S' : 'N'}, ${number.format(Math.abs(wrapped))}° ${wrapped < 0 ? 'W' : 'E'}`;
}

export function Where({ at }: { at: Position | null }) {
  const { say, locale } = useWords();
  const [copied, setCopied] = useState(false);
  const text = at ? `${degreesText(at, locale)} · ${gridReference(at) ?? say('web.map.no_grid')}` : null;
  useEffect(() => {
    if (!text) return undefined;
    // What is copied while nothing is selected and the pointer is on the map is where it points.
    const free = (event: Event): boolean =>
      !(event.target as HTMLElement | null)?.closest?.('input, textarea, [contenteditable]') &&
      (getSelection()?.toString() ?? '') === '';
    const key = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'c' || !free(event)) return;
      void navigator.clipboard?.writeText(text).then(
        () => setCopied(true),
        () => undefined,
      );
    };
    // Where the page is not reached safely the browser has no clipboard to write to, only this.
    const copy = (event: ClipboardEvent): void => {
      if (!event.clipboardData || !free(event)) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
      setCopied(true);
    };
    addEventListener('keydown', key);
    addEventListener('copy', copy);
    return () => {
      removeEventListener('keydown', key);
      removeEventListener('copy', copy);
    };
  }, [text]);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  if (!text) return null;
  return (
    <p className="map-where no-print" dir="ltr">
      {text} <span className="small">{copied ? say('web.map.copied') : say('web.map.copy_key')}</span>
    </p>
  );
}
