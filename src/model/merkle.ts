/**
 * Merkle tree hashes of RFC 9162, section 2.1: leaf SHA-256(0x00 ‖ data), node SHA-256(0x01 ‖ left ‖ right).
 * A frontier holds the hashes of the perfect subtrees of a tree, largest first: enough to append to it.
 */
import { createHash } from 'node:crypto';
import { sha256 } from './sha256.ts';

const LEAF = Buffer.from([0]);
/** 0x00 ‖ a hash, written anew for each leaf. */
const leaf = Buffer.alloc(33);
/** 0x01 ‖ left ‖ right, written anew for each node: trees of a million leaves are common. */
const both = Buffer.alloc(65, 1);

/** Hash of one leaf from its data. */
export function leafHash(data: Buffer | string): Buffer {
  if (typeof data !== 'string' && data.length === 32) {
    data.copy(leaf, 1);
    return sha256(leaf);
  }
  return createHash('sha256').update(LEAF).update(data).digest();
}

/** Hash of a node from its two children. */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  left.copy(both, 1);
  right.copy(both, 33);
  return sha256(both);
}

/** A tree that grows at its end, kept as its frontier. */
export class Frontier {
  size: number;
  #peaks: { height: number; hash: Buffer }[];

  private constructor(size: number, peaks: { height: number; hash: Buffer }[]) {
    this.size = size;
    this.#peaks = peaks;
  }

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** Takes up a tree of `size` leaves from its peaks, largest first. Throws when their number does not fit the size. */
  static resume(size: number, hashes: readonly Buffer[]): Frontier {
    const peaks: { height: number; hash: Buffer }[] = [];
    let i = 0;
    for (let height = 52; height >= 0; height--) {
      if (Math.floor(size / 2 ** height) % 2 === 1) {
        const hash = hashes[i++];
        if (!hash) throw new RangeError('frontier does not fit the size');
        peaks.push({ height, hash });
      }
    }
    if (i !== hashes.length) throw new RangeError('frontier does not fit the size');
    return new Frontier(size, peaks);
  }

  /** Appends the hash of one leaf. */
  append(hash: Buffer): void {
    let node = { height: 0, hash };
    for (;;) {
      const last = this.#peaks.at(-1);
      if (!last || last.height !== node.height) break;
      this.#peaks.pop();
      node = { height: node.height + 1, hash: nodeHash(last.hash, node.hash) };
    }
    this.#peaks.push(node);
    this.size++;
  }

  /** Root of the tree as it stands; of no leaves: SHA-256 of nothing (RFC 9162). */
  root(): Buffer {
    let root: Buffer | undefined;
    for (let i = this.#peaks.length - 1; i >= 0; i--) {
      const peak = this.#peaks[i] as { hash: Buffer };
      root = root === undefined ? peak.hash : nodeHash(peak.hash, root);
    }
    return root ?? createHash('sha256').digest();
  }

  peaks(): Buffer[] {
    return this.#peaks.map((p) => p.hash);
  }
}
