/** One measured figure. */
export interface BenchRow {
  /** What was done, with its size and density. */
  readonly name: string;
  readonly figure: number;
  readonly unit: string;
  /** The same figure of something that anyone can run, or the target. */
  readonly beside?: string;
}

/** The value below which `part` (0 to 1) of the samples lie. */
export function quantile(samples: readonly number[], part: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}

/** Largest number of rows to measure: BENCH_MOST, else a million. A million takes some minutes to make. */
export const MOST = Number(process.env['BENCH_MOST'] ?? 1_000_000);
