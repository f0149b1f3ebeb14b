/** Light, dark, or as the system has it: kept on this device only. */
import { localStorageColorSchemeManager } from '@mantine/core';

export const schemes = localStorageColorSchemeManager({ key: 'amparo-theme' });
