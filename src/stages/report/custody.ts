/**
 * What a panel says of custody: which objects remain under guard, which were handed over and when as a range, where
 * sources disagree, and which reviews are due (domain.md 5.6, question 8). A panel declares that it asks this.
 */
import { custodyAt, reconcile, reviewsDue, spanSaid, type Custody, type Span } from '#model/custody.ts';
import { say, type Message } from '#model/message.ts';
import type { BoardGround } from './panels.ts';
import { custodyRows, type CustodyRow } from './queries/custody.ts';

interface Step extends Omit<CustodyRow, 'happened_from' | 'happened_to'>, Span {}

interface Site {
  /** Its names in the languages that are known, with equal weight. */
  readonly names: string;
  readonly custody: Custody;
  readonly steps: readonly Step[];
}

/** Sentences about the custody of objects of these protected categories, the answer first; none when nobody recorded any. */
export async function custodySentences(
  ground: BoardGround,
  categories: readonly string[],
): Promise<Message[]> {
  const rows = await custodyRows(ground.tx, categories, ground.place, ground.moment);
  if (rows.length === 0) return [];
  const { at } = ground.moment;
  const sites = [...Map.groupBy(rows, (r) => r.object).values()].map((of) => siteOf(of, at));
  const held = sites.filter((s) => s.custody === 'under_guard');
  const handed = sites.filter((s) => s.custody === 'handed_over');
  const stated = rows.every((r) => r.origin === 'stated');
  return [
    held.length > 0
      ? say('custody.remaining', { n: held.length, names: held.map((s) => s.names), handed: handed.length })
      : say('custody.none_remaining', { handed: handed.length }),
    ...handed.flatMap((s) => handedSaid(s, ground.moment.zone)),
    ...sites
      .filter((s) => s.custody !== 'under_guard' && s.custody !== 'handed_over')
      .map((s) => say(`custody.${s.custody}`, { names: s.names })),
    ...sites.flatMap((s) =>
      reviewsDue(s.steps, at).map((day) =>
        say('custody.review_due', { names: s.names, day, zone: ground.moment.zone }),
      ),
    ),
    ...(stated ? [say('custody.stated')] : []),
  ];
}

function siteOf(rows: readonly CustodyRow[], at: number): Site {
  const [first] = rows as [CustodyRow];
  const steps = rows.map(({ happened_from, happened_to, ...rest }) => ({
    ...rest,
    from: happened_from?.getTime() ?? null,
    to: happened_to?.getTime() ?? null,
  }));
  const others = [...new Set(first.other_names)].filter((n) => n !== first.name).sort();
  const names = others.length > 0 ? `${first.name} (${others.join(' / ')})` : first.name;
  return { names, custody: custodyAt(steps, at), steps };
}

function handedSaid(site: Site, zone: string): Message[] {
  const { span, sides, conflict } = reconcile(site.steps.filter((s) => s.state === 'handed_over'));
  if (!conflict)
    return [
      say('custody.handed_over', {
        names: site.names,
        zone,
        ...spanSaid(span ?? { from: null, to: null }, only(sides)),
      }),
    ];
  return [
    say('custody.conflict', { names: site.names }),
    ...sides.map((s) =>
      say('custody.side', { names: site.names, source: s.source, zone, ...spanSaid(s, s.precision) }),
    ),
  ];
}

/** The precision of the one statement that counts; several that were narrowed to a range have none. */
function only(sides: readonly Step[]): string | null {
  return sides.length === 1 ? (sides[0]?.precision ?? null) : 'range';
}
