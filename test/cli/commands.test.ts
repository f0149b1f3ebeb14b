/** The command line on the demonstration: the same operations, printed for a person or as JSON, with exit codes. */
import { writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '#cli/run.ts';
import { speakers } from '#src/main/house.ts';
import { OPERATIONS } from '#src/operations.ts';
import { freshHouse, type TestHouse } from '#test/house.ts';

const words = speakers();
let house: TestHouse;
let route: string;
beforeAll(async () => {
  house = await freshHouse('demo');
  route = join(await mkdtemp(join(tmpdir(), 'amparo-cli-')), 'route.geojson');
  await writeFile(
    route,
    '\uFEFF{"type":"LineString","coordinates":[[21.95,6.51],[21.99,6.54],[22.05,6.57]]}',
  );
});
afterAll(() => house.close());

/** As in a shell in which the operation was said once. */
let env: Record<string, string> = { AMPARO_OPERATION: 'car-demo' };

async function amparo(
  ...argv: string[]
): Promise<{ code: number; out: string; err: string; opened: number }> {
  const said = { out: '', err: '', opened: 0 };
  const code = await runCommand(argv, {
    operations: OPERATIONS,
    words,
    language: 'en',
    open: async () => {
      said.opened++;
      return { house, seal: async () => undefined, close: async () => undefined };
    },
    env,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

describe('the board', () => {
  test('is printed with decide, owe and unknown first, and every figure with what opens it', async () => {
    const { code, out } = await amparo('board', '--at', '2021-09-09');
    expect(code).toBe(0);
    expect(out.indexOf('Unknown')).toBeLessThan(out.indexOf('1. What happened to people?'));
    for (let question = 1; question <= 12; question++) expect(out).toContain(`${question}. `);
    expect(out).toContain('10 people were reported killed');
    expect(
      Math.max(
        ...out
          .split('\n')
          .filter((line) => !line.includes('amparo figure'))
          .map((line) => [...line].length),
      ),
    ).toBeLessThanOrEqual(120);
    const [, ref = ''] = /amparo figure (\S+)/.exec(out) ?? [];
    const figure = await amparo('figure', ref);
    expect(figure.out).toMatch(/day only; (one source|\d sources); not assessed/);
    const [, report = ''] = /amparo report (\S+)/.exec(figure.out) ?? [];
    expect((await amparo('report', report)).out).toMatch(/payload\n\s+\w+: /);
  });

  test('as JSON is what a program would get', async () => {
    const { out } = await amparo('board', '--at=2021-09-09', '--json', '--operation', 'car-demo');
    expect((JSON.parse(out) as { panels: unknown[] }).panels.length).toBeGreaterThanOrEqual(12);
  });

  test('speaks French', async () => {
    expect((await amparo('board', '--at', '2021-09-09', '--lang', 'fr')).out).toContain(
      'Qu’est-il arrivé aux personnes',
    );
  });
});

describe('the check', () => {
  const asked = [
    '--within',
    '5km',
    '--from',
    '2021-09-10',
    '--to',
    '2021-09-11',
    '--kind',
    'convoy',
    '--as',
    'planner',
  ];

  test('says what it cannot see first, gives three lists, and ends with what it is not', async () => {
    const { code, out } = await amparo('check', route, ...asked);
    expect(code).toBe(0);
    expect(out).toContain('Bria Hôpital Régional Universitaire');
    expect(out).toContain('Hopital de Bria: in this district, position unknown');
    expect(out.indexOf('No cultural inventory')).toBeGreaterThan(0);
    expect(out.indexOf('No layer “cultural inventory” is loaded')).toBeLessThan(out.indexOf('Findings'));
    expect(out.trimEnd().split('\n').slice(-2).join(' ')).toMatch(
      /Not a collateral estimate.*not an\s+authorisation\.$/,
    );
  });

  test('takes a length in metres and in kilometres', async () => {
    const of = async (within: string): Promise<number> => {
      const { out } = await amparo('check', route, ...asked, '--within', within, '--json');
      return (JSON.parse(out) as { asked: { within: number } }).asked.within;
    };
    expect([await of('5km'), await of('5 km'), await of('5000'), await of('5000m')]).toEqual([
      5000, 5000, 5000, 5000,
    ]);
  });

  test('a bad value is a problem with its number, its field, and what would be right', async () => {
    const { code, out, err } = await amparo('check', route, ...asked, '--within', 'near');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^AMP-1002 .*within/);
  });
});

describe('what is written', () => {
  test('is done in a role that may, and is in the audit log', async () => {
    const refused = await amparo('report', 'submit', '--what', 'Shots.', '--how', 'saw', '--as', 'planner');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/^AMP-2002 .*focal point/s);
    const { code } = await amparo(
      'report',
      'submit',
      '--what',
      'Shots.',
      '--how',
      'saw',
      '--as',
      'focal-point',
    );
    expect(code).toBe(0);
    const audit = await amparo('audit', 'verify');
    expect(audit.code).toBe(0);
    expect(audit.out).toMatch(/car-demo: The audit log is intact/);
  });

  test('a broken audit log is an exit code and a sentence', async () => {
    const broken = await freshHouse('demo');
    const schema = 'amparo_c_car_demo';
    await broken.database.owner.query(
      `alter table ${schema}.audit_leaf disable trigger all; update ${schema}.audit_leaf set actor = 'someone else' where seq = (select min(seq) from ${schema}.audit_leaf)`,
    );
    const kept = house;
    house = broken;
    const { code, out } = await amparo('audit', 'verify');
    house = kept;
    await broken.close();
    expect(code).toBe(1);
    expect(out).toMatch(/car-demo: THE AUDIT LOG IS BROKEN: .*changed/);
  });
});

describe('a wrong command line', () => {
  test.each([
    [['bord'], 'There is no command “bord”'],
    [['board', '--att', '2021-09-09'], 'board has no option --att'],
    [['board', '--at'], '--at needs a value'],
    [['board', 'x'], 'board does not take “x”'],
    [['check'], 'check needs <shape>'],
    [['check', '/nowhere/x.geojson'], 'The file /nowhere/x.geojson cannot be read'],
    [['board', '--as', 'general'], 'There is no role “general”'],
    [['help', 'bord'], 'There is no command “bord”'],
  ])('%j: %s', async (argv, said) => {
    const { code, out, err, opened } = await amparo(...argv);
    expect([code, out, opened]).toEqual([2, '', 0]);
    expect(err).toContain(said);
    expect(err).toContain('amparo help');
  });

  test('help needs no database, and knows every command', async () => {
    const { code, out, opened } = await amparo('help');
    expect([code, opened]).toEqual([0, 0]);
    for (const op of OPERATIONS) if (op.cli) expect(out).toContain(op.cli.command);
    for (const op of OPERATIONS.filter((o) => o.cli))
      expect((await amparo('help', ...(op.cli?.command.split(' ') ?? []))).out).toContain(op.about);
  });

  test('several operations: it asks which', async () => {
    const kept = env;
    env = {};
    const { code, err } = await amparo('board');
    env = kept;
    expect([code, err]).toEqual([2, expect.stringMatching(/--operation car-demo \| .*toy-op/)]);
  });
});
