/** Pictograms of the frame, drawn here: plain lines on a 20-pixel square, never alone (a word stands beside each). */
const PATHS = {
  today: 'M3 8.5 10 3l7 5.5V17H3zM8 17v-5h4v5',
  collect: 'M4 3h9l3 3v11H4zM7 9h6M7 12h6M7 6h3',
  verify: 'M10 2.5 16.5 5v5c0 4-2.8 6.6-6.5 7.5C6.300 16.600 3.500 14 3.500 10V5zM7 10l2.200 2.200L13.200 8',
  understand: 'M2.500 5 7.500 3l5 2 5-2v12l-5 2-5-2-5 2zM7.500 3v12M12.500 5v12',
  plan: 'M4 16c0-5 12-3 12-9M4 16.500a1.500 1.500 0 1 0 0-.1M16 7a2 2 0 1 0 0-.1M9 4h3',
  respond: 'M10 3v8M10 14.500v1.500M3 17 10 3l7 14z',
  share:
    'M6 10a2 2 0 1 0 0 .1M15 5a2 2 0 1 0 0 .1M15 15a2 2 0 1 0 0 .1M5.500 9 13 5.500M5.500 11l7.500 3.500',
  train: 'M2 8l8-4 8 4-8 4zM5.500 10v4c2.500 2 6.500 2 9 0v-4M18 8v5',
  keep: 'M5 9h10v8H5zM7 9V6.500a3 3 0 0 1 6 0V9M10 12v2',
  map: 'M2.500 5 7.500 3l5 2 5-2v12l-5 2-5-2-5 2zM7.500 3v12M12.500 5v12',
  check: 'M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0M10 6.500v4l2.500 2',
  list: 'M7 5h10M7 10h10M7 15h10M3.500 5h.01M3.500 10h.01M3.500 15h.01',
  book: 'M4 4h5a2 2 0 0 1 1 .500A2 2 0 0 1 11 4h5v12h-5l-1 .700L9 16H4zM10 4.500V16',
  person: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 17c0-7 12-7 12 0',
  people:
    'M7 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM2.500 16c0-6 9-6 9 0M13 9a2 2 0 1 0 0-4M13 11.500c2.500-.500 4.500 1.500 4.500 4.500',
  log: 'M4 3h12v14H4zM7 7h6M7 10h6M7 13h4',
  search: 'M9 14.500a5.500 5.500 0 1 0 0-11 5.500 5.500 0 0 0 0 11zM13 13l4 4',
  clock: 'M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0M10 6v4.500l3 1.500',
  calendar: 'M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3M13 3v3',
  before: 'M12 4 6 10l6 6',
  after: 'M8 4l6 6-6 6',
  down: 'M5 8l5 5 5-5',
  close: 'M5 5l10 10M15 5 5 15',
  open: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7 7',
  download: 'M10 3v9M6 9l4 4 4-4M4 16.500h12',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  law: 'M10 3v14M5 17h10M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
  layers: 'M10 3 2.500 7.500 10 12l7.500-4.500zM2.500 11 10 15.500 17.500 11',
  why: 'M3 10a7 7 0 1 0 14 0 7 7 0 1 0-14 0M7.800 8c0-3 4.400-3 4.400-.300 0 1.800-2.200 1.800-2.200 3.500M10 14v.010',
  site: 'M3 17h14M4.500 17V8M8 17V8M12 17V8M15.500 17V8M2.500 8 10 3l7.500 5z',
  quality: 'M3 17V9M8 17V4M13 17v-6M17 17v-9',
  tour: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM12.800 7.200 11 11l-3.800 1.800L9 9z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className={`icon${name === 'before' || name === 'after' ? ' turns' : ''}`}
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
