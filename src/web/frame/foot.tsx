/** The line below every page: that it is a demonstration, whether the server is there, language and theme. */
import { useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { SCREEN_LANGUAGES } from '#words/languages.ts';
import { BOOT } from '#web/boot.ts';
import { useOma } from '#web/data/oma.ts';
import { useSession } from '#web/data/session.tsx';
import { useChooseLanguage, useWords } from '#web/words/words.tsx';

const SCHEMES: readonly MantineColorScheme[] = ['auto', 'light', 'dark'];

export function Foot() {
  const { say, locale } = useWords();
  const { away, clockAhead } = useSession();
  const oma = useOma().data;
  const demonstration = oma?.demonstration ?? BOOT.demonstration;
  return (
    <footer className="foot">
      {demonstration ? <span className="demonstration">{say('demonstration.label')}</span> : null}
      <span role="status">{say(away ? 'web.connection.away' : 'web.connection.there')}</span>
      {clockAhead === null ? null : (
        <span role="status" className="unknown">
          {say('web.clock', {
            by: lengthOf(Math.abs(clockAhead), locale),
            way: clockAhead > 0 ? 'ahead' : 'behind',
          })}
        </span>
      )}
      <LanguageChoice />
      <ThemeChoice />
    </footer>
  );
}

/** A length of time in the largest unit that says enough: "3 days". */
function lengthOf(milliseconds: number, locale: string): string {
  const minutes = Math.round(milliseconds / 60_000);
  const [value, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

export function LanguageChoice() {
  const { say, term, language } = useWords();
  const choose = useChooseLanguage();
  return (
    <label>
      <span className="sr-only">{say('web.language')}</span>
      <select
        className="languages"
        value={language}
        onChange={(event) => {
          const wanted = SCREEN_LANGUAGES.find((l) => l === event.currentTarget.value);
          if (wanted) choose(wanted);
        }}
      >
        {SCREEN_LANGUAGES.map((l) => (
          <option key={l} value={l} lang={l}>
            {term('language', l)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function ThemeChoice() {
  const { say } = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <label>
      <span className="sr-only">{say('web.theme')}</span>
      <select
        value={colorScheme}
        onChange={(event) => {
          const wanted = SCHEMES.find((s) => s === event.currentTarget.value);
          if (wanted) setColorScheme(wanted);
        }}
      >
        {SCHEMES.map((s) => (
          <option key={s} value={s}>
            {say(`web.theme.${s}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
