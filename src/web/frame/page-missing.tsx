/** No such page: what may be wrong, and where to go. */
import { PageHead } from '#web/parts/page-head.tsx';
import { To } from '#web/parts/to.tsx';
import { useWords } from '#web/words/words.tsx';

export function PageMissing() {
  const { say } = useWords();
  return (
    <div className="alone">
      <main id="content">
        <div className="refusal">
          <PageHead title={say('web.missing')} />
          <p>{say('web.missing.right')}</p>
          <p>
            <To page="board">{say('page.back_to_board')}</To>
          </p>
        </div>
      </main>
    </div>
  );
}
