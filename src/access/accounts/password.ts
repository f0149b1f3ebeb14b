/**
 * Passwords: Argon2id (RFC 9106), a salt of 128 and a tag of 256 bits, kept as a PHC string. What it costs is the
 * installation's (model/sign-in.ts: the second recommended choice of the RFC); a string says its own.
 */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { Problem } from '#model/problems.ts';
import type { HashCost } from '#model/sign-in.ts';

const derive = promisify(argon2);
const SALT = 16;
const TAG = 32;

export const SHORTEST = 12;
export const LONGEST = 256;

// Each takes 64 MiB and a core for a while: two at once, a few waiting, the rest asked to come again.
const AT_ONCE = 2;
const WAITING = 16;
let running = 0;
const queue: (() => void)[] = [];

async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new Problem('too_many_requests', { params: { seconds: 2 } });
    await new Promise<void>((go) => queue.push(go));
  } else running++;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running--;
  }
}

/** The same characters typed on another keyboard are the same password (NIST SP 800-63B: NFKC). */
const bytesOf = (password: string): Buffer => Buffer.from(password.normalize('NFKC'), 'utf8');

function tag(password: string, salt: Buffer, cost: HashCost, tagLength: number): Promise<Buffer> {
  return oneOfFew(() => derive('argon2id', { message: bytesOf(password), nonce: salt, tagLength, ...cost }));
}

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '');

const start = ({ memory, passes, parallelism }: HashCost): string =>
  `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`;

/** The PHC string of a password, with a new salt. */
export async function hashOf(password: string, cost: HashCost): Promise<string> {
  const salt = randomBytes(SALT);
  const hash = await tag(password, salt, cost, TAG);
  return `${start(cost)}${base64(salt)}$${base64(hash)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([\w+/]{11,86})\$([\w+/]{16,86})$/;

/**
 * Whether a password is the one of the PHC string. Null: there is none; it takes as long (`cost`), and the answer is no.
 */
export async function fits(password: string, phc: string | null, cost: HashCost): Promise<boolean> {
  const [, m, t, p, salt = '', kept = ''] = (phc === null ? null : PHC.exec(phc)) ?? [];
  if (m === undefined) {
    await tag(password, randomBytes(SALT), cost, TAG);
    return false;
  }
  const expected = Buffer.from(kept, 'base64');
  const its = { memory: Number(m), passes: Number(t), parallelism: Number(p) };
  const found = await tag(password, Buffer.from(salt, 'base64'), its, expected.length);
  return timingSafeEqual(found, expected);
}

/** Whether a hash was made at another cost than is asked for now: it is made anew when its password is given. */
export function isOld(phc: string, cost: HashCost): boolean {
  return !phc.startsWith(start(cost));
}

// What is left of a guessable password once its digits and signs are taken away.
const COMMON =
  /^(p[a4]ssw[o0]r[dt]|motdepasse|qwert[yz](uiop)?|azerty(uiop)?|abc(def)*|letmein|welcome|bienvenue|changeme|iloveyou|admin|administrat(or|eur)|amparo|secret|summer|winter|spring|autumn)+$/;

const UP = '0123456789'.repeat(Math.ceil(LONGEST / 10));
const COUNTED = `${UP} ${[...UP].reverse().join('')}`;

/**
 * Refuses a password that is short, or that a list of guesses begins with. No rule about kinds of characters: length
 * is what counts, a sentence is welcome. Throws Problem password_weak, whose `why` says which.
 */
export function refuseWeak(password: string, label: string): void {
  const text = password.normalize('NFKC');
  const plain = text.toLowerCase();
  const letters = plain.replaceAll(/[^\p{L}]/gu, '');
  const why =
    text.length < SHORTEST
      ? 'short'
      : new Set(plain).size < 5
        ? 'repeated'
        : plain.includes(label) ||
            (label.length > 4 && letters.includes(label.replaceAll(/[^\p{L}]/gu, '') || ' '))
          ? 'label'
          : COMMON.test(letters) || COUNTED.includes(plain)
            ? 'common'
            : null;
  if (why) throw new Problem('password_weak', { field: 'password', params: { why, least: SHORTEST } });
}
