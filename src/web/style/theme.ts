/** The theme of the controls: the colours and sizes of theme.css, no shadow but on what floats. */
import { createTheme, type ButtonProps, type MantineColorsTuple, type MantineTheme } from '@mantine/core';

/** Links and actions. All pairs used are at least 4.5:1 in both themes. */
const ink: MantineColorsTuple = [
  '#eaf2fb',
  '#d2e2f4',
  '#a4c4ea',
  '#74a5df',
  '#4d8bd4',
  '#2f74c4',
  '#1f62ae',
  '#174f86',
  '#143f6b',
  '#0f2f50',
];

export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  colors: { ink },
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '650' },
  fontSizes: { xs: '0.8rem', sm: '0.867rem', md: '1rem', lg: '1.133rem', xl: '1.333rem' },
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: {
      defaultProps: { size: 'sm', variant: 'filled' },
      // Contrast is reckoned with the light theme's shade otherwise.
      vars: (_theme: MantineTheme, { variant = 'filled', color }: ButtonProps) => ({
        root:
          variant === 'filled' && !color ? { '--button-color': 'var(--mantine-primary-color-contrast)' } : {},
      }),
    },
    // What may be left out says so; the rest is needed.
    InputWrapper: { defaultProps: { withAsterisk: false } },
    TextInput: { defaultProps: { withAsterisk: false } },
    Tooltip: {
      defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: true } },
    },
    Popover: { defaultProps: { shadow: 'md', withinPortal: true } },
    // Where it was opened: within a landmark of the page, its first item with the focus, and in it nothing but items.
    Menu: { defaultProps: { shadow: 'md', withinPortal: false, withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 }, shadow: 'lg' } },
    Drawer: { defaultProps: { shadow: 'lg', overlayProps: { backgroundOpacity: 0.15 } } },
  },
});
