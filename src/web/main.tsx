/** The web app begins: words first (their file is already on its way), then the page. */
import '@mantine/core/styles.layer.css';
import './style/fonts.css';
import './style/theme.css';
import './style/frame.css';
import './style/parts.css';
import './style/contrast.css';
import './style/print.css';
import { DirectionProvider, MantineProvider, useDirection } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { directionOf, type ScreenLanguage } from '#words/languages.ts';
import { BOOT, NONCE } from './boot.ts';
import { SessionProvider } from './data/session.tsx';
import { router } from './router.tsx';
import { schemes } from './style/scheme.ts';
import { theme } from './style/theme.ts';
import { fetchWords, WordsProvider, type WordsFile } from './words/words.tsx';

const client = new QueryClient({
  // Asked even when the browser thinks that it is offline: the server may be this very machine.
  defaultOptions: { queries: { networkMode: 'always' }, mutations: { networkMode: 'always' } },
});

// Pages wait for the zone and days of their operation: they came with the document. Another role asks for its own.
if (BOOT.operation) client.setQueryData(['oma.read', BOOT.operation.code, {}], BOOT.operation);

/** Controls that float are told the direction of writing too. Nothing is drawn anew: what was typed stays. */
function Direction({ of }: { of: ScreenLanguage }) {
  const { setDirection } = useDirection();
  useEffect(() => {
    document.documentElement.lang = of;
    setDirection(directionOf(of));
  }, [of, setDirection]);
  return null;
}

function App({ first }: { first: WordsFile }) {
  const [file, setFile] = useState(first);
  const choose = useCallback((language: ScreenLanguage) => {
    void fetchWords(language).then((words) => {
      document.cookie = `amparo_language=${language}; Path=/; Max-Age=31536000; SameSite=Strict`;
      setFile(words);
    });
  }, []);
  return (
    <DirectionProvider initialDirection={directionOf(file.language)} detectDirection={false}>
      <Direction of={file.language} />
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        colorSchemeManager={schemes}
        getStyleNonce={() => NONCE}
      >
        <WordsProvider file={file} choose={choose}>
          <QueryClientProvider client={client}>
            <SessionProvider>
              <RouterProvider router={router} />
            </SessionProvider>
          </QueryClientProvider>
        </WordsProvider>
      </MantineProvider>
    </DirectionProvider>
  );
}

// A file dropped beside the place for it would be opened by the browser in place of the page, and what was typed be gone.
for (const kind of ['dragover', 'drop'])
  window.addEventListener(kind, (event) => {
    if (!(event instanceof DragEvent) || event.defaultPrevented) return;
    const { dataTransfer } = event;
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  });

/** Milliseconds after which the frame is shown without the page in it, whose code is slow to come. */
const PATIENCE = 1_000;
const pageThere = Promise.race([
  router.load().catch(() => undefined),
  new Promise((late) => setTimeout(late, PATIENCE)),
]);

const place = document.getElementById('app');
if (place)
  void Promise.all([fetchWords(BOOT.language), pageThere]).then(
    ([words]) =>
      createRoot(place).render(
        <StrictMode>
          <App first={words} />
        </StrictMode>,
      ),
    () => {
      // The words are of an older version of the program: the page itself is asked for anew, once.
      // Without a storage that would go on without end: what stands on the page says what to do.
      const again = 'amparo-asked-again';
      try {
        if (sessionStorage.getItem(again)) return;
        sessionStorage.setItem(again, 'yes');
      } catch {
        return;
      }
      location.reload();
    },
  );
