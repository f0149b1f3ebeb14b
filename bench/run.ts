/**
 * Runs every measurement and prints what was measured, beside something that anyone can run. `npm run bench [name …]`.
 * Writes the figures of a whole run to bench/FIGURES.md, with the machine that they were taken on.
 */
import { readdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import type { BenchRow } from './row.ts';

const here = new URL('./', import.meta.url);
const wanted = process.argv.slice(2);
const names = (await readdir(here))
  .filter(
    (n) =>
      /^[a-z-]+\.ts$/.test(n) &&
      !['run.ts', 'row.ts'].includes(n) &&
      !n.startsWith('make-') &&
      !n.startsWith('with-'),
  )
  .map((n) => n.slice(0, -3))
  .filter((n) => wanted.length === 0 || wanted.includes(n));

const sections: string[] = [];
for (const name of names) {
  const module = (await import(new URL(`${name}.ts`, here).href)) as { run?: () => Promise<BenchRow[]> };
  if (!module.run) continue;
  console.log(`\n${name}`);
  const rows = await module.run();
  for (const row of rows)
    console.log(
      `  ${row.name}: ${format(row.figure)} ${row.unit}${row.beside ? `   (beside: ${row.beside})` : ''}`,
    );
  sections.push(
    [
      `## ${name}`,
      '',
      '| what | figure | beside |',
      '|---|---|---|',
      ...rows.map((r) => `| ${r.name} | ${format(r.figure)} ${r.unit} | ${r.beside ?? ''} |`),
      '',
    ].join('\n'),
  );
  if (wanted.length === 0) await write();
}
/** Written after each part: a run that is cut short keeps what it has measured. */
async function write(): Promise<void> {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const head = `# Figures\n\nMade by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. The machine was shared; trust the ratios.\n\n`;
  await writeFile(new URL('FIGURES.md', here), head + sections.join('\n'));
}

function format(figure: number): string {
  return figure >= 100 ? Math.round(figure).toLocaleString('en') : figure.toPrecision(3);
}
