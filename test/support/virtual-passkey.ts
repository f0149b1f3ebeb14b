/**
 * A device with passkeys, written from the standard (WebAuthn Level 3, sections 6.1 and 6.5; CBOR, RFC 8949) with
 * node:crypto alone: what a browser's navigator.credentials would answer.
 */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const b64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');
const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest();

type Cbor = number | string | Buffer | Map<number | string, Cbor>;

function head(major: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(major << 5) | n]);
  if (n < 256) return Buffer.from([(major << 5) | 24, n]);
  return Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
}

function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([k, v]) => [cbor(k), cbor(v)])]);
}

export interface Device {
  counter: number;
  /** False: the device did not verify its holder. */
  verifies: boolean;
  register(options: Record<string, unknown>, origin: string): Record<string, unknown>;
  assert(options: Record<string, unknown>, origin: string): Record<string, unknown>;
}

/** A device with one key (ES256). */
export function virtualDevice(): Device {
  const id = randomBytes(32);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  let user = '';

  function authenticatorData(rpId: string, device: Device, attested: Buffer): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(device.counter);
    const flags = 0x01 | (device.verifies ? 0x04 : 0) | (attested.length > 0 ? 0x40 : 0);
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), counter, attested]);
  }

  const clientData = (type: string, challenge: unknown, origin: string): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

  return {
    counter: 0,
    verifies: true,
    register(options, origin) {
      user = (options['user'] as { id: string }).id;
      const { id: rpId } = options['rp'] as { id: string };
      const length = Buffer.from([0, id.length]);
      const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(publicKey)]);
      const authData = authenticatorData(rpId, this, attested);
      const object = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]);
      return {
        id: b64(id),
        rawId: b64(id),
        type: 'public-key',
        response: {
          clientDataJSON: b64(clientData('webauthn.create', options['challenge'], origin)),
          attestationObject: b64(cbor(object)),
          transports: ['internal'],
        },
      };
    },
    assert(options, origin) {
      this.counter++;
      const authData = authenticatorData(options['rpId'] as string, this, Buffer.alloc(0));
      const data = clientData('webauthn.get', options['challenge'], origin);
      return {
        id: b64(id),
        rawId: b64(id),
        type: 'public-key',
        response: {
          clientDataJSON: b64(data),
          authenticatorData: b64(authData),
          signature: b64(sign('sha256', Buffer.concat([authData, sha256(data)]), privateKey)),
          userHandle: user,
        },
      };
    },
  };
}

/** COSE_Key (RFC 9053): EC2, ES256, P-256. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return cbor(
    new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  );
}
