/** The legal frame: as it is set, and for the legal adviser the form that sets it anew (domain.md 8.5a). */
import { useOperation } from '#web/data/use-operation.ts';
import { useLegalFrame } from '#web/data/frame.ts';
import { useSession } from '#web/data/session.tsx';
import type { OutputOf } from '#web/data/api.ts';
import { Await } from '#web/parts/await.tsx';
import { PageHead } from '#web/parts/page-head.tsx';
import { KnownDate, RegisterTable } from '#web/parts/register.tsx';
import { To } from '#web/parts/to.tsx';
import { Unknown } from '#web/parts/unknown.tsx';
import { Say, useWords } from '#web/words/words.tsx';
import '../../style/register.css';
import { FrameLine } from '../plan/frame-line.tsx';
import { FrameForm } from './frame-form.tsx';

type Frame = OutputOf<'legal-frame.read'>;

export function LegalFramePage() {
  const { say } = useWords();
  const query = useLegalFrame();
  const rules = useOperation('rule.list', {}, { fresh: Infinity });
  return (
    <>
      <PageHead title={say('web.frame.title')} />
      <p className="register-said">
        <Say code="web.frame.intro" />
      </p>
      <Await query={query} lines={6}>
        {(frame) => (
          <>
            <FrameLine rules={rules.data?.rules ?? null} />
            <Facts of={frame} />
            <Treaties of={frame} />
            <p>
              <To page="rules">{say('web.frame.rules')}</To>
            </p>
            <Setting of={frame} />
          </>
        )}
      </Await>
    </>
  );
}

function Facts({ of }: { of: Frame }) {
  const { say, term } = useWords();
  return (
    <dl className="facts">
      <dt>{say('web.frame.situation')}</dt>
      <dd>
        {of.situation === 'undetermined' ? (
          <Unknown>{term('situation', of.situation)}</Unknown>
        ) : (
          <strong>{term('situation', of.situation)}</strong>
        )}
      </dd>
      <dt>{say('web.frame.since')}</dt>
      <dd>
        <KnownDate date={of.since} />
      </dd>
      <dt>{say('web.frame.mandate')}</dt>
      <dd>{of.mandate ?? <Unknown>{say('frame.mandate_unknown')}</Unknown>}</dd>
      <dt>{say('web.frame.set_by')}</dt>
      <dd>{of.setBy ?? <Unknown>{say('web.frame.nobody')}</Unknown>}</dd>
    </dl>
  );
}

function Treaties({ of }: { of: Frame }) {
  const { say, term } = useWords();
  return (
    <>
      <h2>{say('web.frame.treaties')}</h2>
      {of.treaties.length === 0 ? (
        <Unknown block>{say('web.frame.no_treaties')}</Unknown>
      ) : (
        <RegisterTable
          label={say('web.frame.treaties')}
          head={['treaty', 'state', 'in_force', 'since', 'note'].map((name) => say(`web.frame.${name}`))}
        >
          {of.treaties.map((one) => (
            <tr key={`${one.treaty} ${one.state}`}>
              <th scope="row">{term('treaty', one.treaty)}</th>
              <td>{one.state}</td>
              <td>
                {one.inForce === 'unknown' ? (
                  <Unknown>{say('web.frame.in_force.unknown')}</Unknown>
                ) : (
                  say(`web.frame.in_force.${one.inForce}`)
                )}
              </td>
              <td>{one.inForce === 'no' && one.since === null ? '·' : <KnownDate date={one.since} />}</td>
              <td className="said">{one.note ?? '·'}</td>
            </tr>
          ))}
        </RegisterTable>
      )}
    </>
  );
}

/** The form is for the legal adviser; others are told whose it is. */
function Setting({ of }: { of: Frame }) {
  const { say } = useWords();
  const roles = useSession().session?.roles ?? [];
  if (!roles.includes('legad'))
    return (
      <p className="small">
        <Say code="web.frame.only_legad" />
      </p>
    );
  return (
    <section aria-labelledby="set-frame">
      <h2 id="set-frame">{say('web.frame.set')}</h2>
      <p className="register-said">
        <Say code="web.frame.set_hint" />
      </p>
      <FrameForm of={of} />
    </section>
  );
}
