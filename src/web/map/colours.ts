/** Colours of the map as the theme has them (map.css), resolved, since a map is drawn without a style sheet. */
const NAMES = [
  'water',
  'land',
  'land-edge',
  'area',
  'band',
  'border',
  'ink',
  'soft',
  'paper',
  'card',
  'hatch',
  'hatch-ground',
  'unknown',
  'focus',
  'act_now',
  'today',
  'watch',
  'note',
  'event',
  'object',
] as const;
export type Colours = Readonly<Record<(typeof NAMES)[number], string>>;

const OWN = new Set(['water', 'land', 'land-edge', 'area', 'band', 'border', 'event', 'object']);

/** The colours that hold in an element now. */
export function coloursIn(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  // A map keeps its own colours under high contrast: all of one colour it would say nothing.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(--${OWN.has(name) ? 'map-' : ''}${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as Colours;
  probe.remove();
  return colours;
}
