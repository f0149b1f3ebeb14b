/** On a phone the stages become a bar at the bottom. */
import { Menu } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { pageList, PAGES, RAIL, type PageName } from '#web/pages.ts';
import { Icon } from '#web/parts/icon.tsx';
import { To, useTarget } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';
import { usePage } from './rail.tsx';

/** The pages that stand in the bar itself; all others are behind "More". */
const FIRST: readonly string[] = ['board', 'map', 'report', 'check'];

export function PhoneBar() {
  const { say } = useWords();
  const shown = usePage();
  const targetOf = useTarget();
  const navigate = useNavigate();
  const inBar = FIRST.filter((name): name is PageName => name in PAGES);
  const others = RAIL.flatMap((stage) => pageList.filter(([, p]) => p.stage === stage && p.icon)).filter(
    ([name]) => !inBar.includes(name),
  );
  return (
    <nav className="bar" aria-label={say('page.sections')}>
      {inBar.map((name) => {
        const page = PAGES[name];
        return (
          <To key={name} page={name}>
            {'icon' in page ? <Icon name={page.icon} size={20} /> : null}
            <span {...(shown === name ? { 'aria-current': 'page' as const } : {})}>{say(page.title)}</span>
          </To>
        );
      })}
      <Menu position="top-end">
        <Menu.Target>
          <button type="button">
            <Icon name="list" size={20} />
            {say('web.more')}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(([name, page]) => (
            <Menu.Item
              key={name}
              leftSection={page.icon ? <Icon name={page.icon} /> : null}
              onClick={() => void navigate(targetOf({ page: name }))}
            >
              {say(page.title)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
