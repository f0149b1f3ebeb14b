/**
 * Amparo: settings → database → serve, or run one command. The only wiring; everything else is given what it needs.
 *
 *     main.ts start            serve, with the demonstration on the first run
 *     main.ts <command> …      one command of the list (main.ts help)
 */
import { flushCompileCache } from 'node:module';
import { Problem } from '#model/problems.ts';
import { runCommand } from '#cli/run.ts';
import { problem as inWords } from '#words/problem.ts';
import type { Language } from '#words/speak.ts';
import { openForCommand } from '#src/main/command.ts';
import { speakers } from '#src/main/house.ts';
import { serve, told } from '#src/main/serve.ts';
import { terminalOn } from '#src/main/terminal.ts';
import { isKeeping, keep } from '#src/main/keeping.ts';
import { DEMONSTRATIONS } from '#src/demonstration.ts';
import { OPERATIONS } from '#src/operations.ts';
import { readSettings } from '#src/settings.ts';

const words = speakers();

/** Serves until a signal asks it to stop, then finishes what it is answering. */
async function start(): Promise<number> {
  const settings = readSettings(process.env);
  const terminal = terminalOn(process.stdout, words[settings.language]);
  const serving = await serve(settings, terminal, words);
  if (!serving) return 0;
  // Kept now, so that the next start is quick even after this one is killed.
  flushCompileCache();
  await new Promise<void>((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop());
  });
  terminal.line(words[settings.language]({ code: 'start.stopping' }));
  await serving.stop();
  return 0;
}

/** The language of the terminal when the settings cannot be read. */
function languageOf(): Language {
  return process.env['AMPARO_LANGUAGE'] === 'fr' ? 'fr' : 'en';
}

try {
  const [command, ...rest] = process.argv.slice(2);
  process.exitCode =
    command === 'start' && rest.length === 0
      ? await start()
      : isKeeping(process.argv.slice(2))
        ? await keep(
            process.argv.slice(2),
            readSettings(process.env),
            words[languageOf()],
            (text) => void process.stdout.write(text),
          )
        : await runCommand(process.argv.slice(2), {
            operations: OPERATIONS,
            demonstrations: DEMONSTRATIONS,
            words,
            language: languageOf(),
            open: () => openForCommand(readSettings(process.env), words),
            env: process.env,
            out: (text) => void process.stdout.write(text),
            err: (text) => void process.stderr.write(text),
          });
} catch (error) {
  process.exitCode = 1;
  const said = error instanceof Problem ? inWords(error, words[languageOf()]) : told(error);
  process.stderr.write(`Amparo: ${said}\n`);
}
// A pool or a socket that lingers must not keep the terminal waiting.
if (process.exitCode !== undefined) setTimeout(() => process.exit(), 2_000).unref();
