/** The demonstration, once: on the first start of an installation that nothing else is in. */
import { readSetting, writeSetting } from '#db/setting.ts';
import { loadDemonstration } from '#src/demonstration.ts';
import type { House } from '#src/perform.ts';
import type { Speak } from '#words/speak.ts';
import { sealNow } from './sealing.ts';
import type { Terminal } from './terminal.ts';

const SETTING = 'demonstration';

/** Loads it if it is wanted and not there. A load that was cut short is done again: an import doubles nothing. */
export async function demonstrate(
  house: House,
  wanted: boolean,
  terminal: Terminal,
  speak: Speak,
): Promise<void> {
  const known = await house.database.inShared({ write: false }, (tx) => readSetting(tx, SETTING));
  if (known !== null || !wanted) return;
  const begun = Date.now();
  await loadDemonstration(house, (part, what) => terminal.progress(part, what));
  await sealNow(house);
  await house.database.inShared({ write: true }, (tx) =>
    writeSetting(tx, SETTING, { loaded: new Date().toISOString() }),
  );
  const seconds = Math.round((Date.now() - begun) / 100) / 10;
  terminal.line(speak({ code: 'cli.loaded', params: { seconds } }));
}
