/**
 * A text as a QR code (ISO/IEC 18004), to be read by the camera of another device. Black on white in every theme, with the
 * quiet zone that readers need. Its drawing comes when needed; should it not come, what stands beside it does the same.
 */
import { useEffect, useState } from 'react';

/** Modules of white on each side, by the standard. */
const QUIET = 4;
/** Pixels of a module: two of a phone's camera at arm's length. */
const MODULE = 4;

/** `label`: what it is, for who cannot see it. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [rows, setRows] = useState<readonly (readonly boolean[])[] | null>(null);
  useEffect(() => {
    let wanted = true;
    import('qr').then(
      ({ encodeQR }) => {
        if (wanted) setRows(encodeQR(text, 'raw', { ecc: 'medium', border: QUIET }));
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [text]);
  if (!rows) return null;
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  const size = rows.length;
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={size * MODULE}
      height={size * MODULE}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  );
}
