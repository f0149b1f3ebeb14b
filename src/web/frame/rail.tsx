/** The stages as the navigation: what exists, in the order of the work. */
import { PAGES, pageList, RAIL, type PageName } from '#web/pages.ts';
import { usePathname } from '#web/address.ts';
import { Icon } from '#web/parts/icon.tsx';
import { pathOf, To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';

/** The page that an address shows. */
export function usePage(): PageName | null {
  const path = usePathname();
  const found = pageList.find(([name]) => {
    const pattern = pathOf(name).replaceAll(/\$\w+/g, '[^/]+');
    return new RegExp(`^${pattern}/?$`).test(path);
  });
  return found?.[0] ?? null;
}

export function Rail() {
  const { say } = useWords();
  const shown = usePage();
  return (
    <nav className="rail" aria-label={say('page.sections')}>
      {RAIL.map((stage) => {
        const pages = pageList.filter(([, page]) => page.stage === stage && page.icon);
        if (pages.length === 0) return null;
        return (
          <section key={stage} aria-labelledby={`rail-${stage}`}>
            <h2 id={`rail-${stage}`}>{say(`web.stage.${stage}`)}</h2>
            <ul>
              {pages.map(([name, page]) => (
                <li key={name}>
                  <RailLink name={name} title={say(page.title)} current={shown === name} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}

function RailLink({ name, title, current }: { name: PageName; title: string; current: boolean }) {
  const page = PAGES[name];
  return (
    <span title={title} {...(current ? { 'data-current': true } : {})}>
      <To page={name}>
        {'icon' in page && page.icon ? <Icon name={page.icon} /> : null}
        <span>{title}</span>
      </To>
    </span>
  );
}
