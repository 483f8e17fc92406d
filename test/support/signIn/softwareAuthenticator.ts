import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest()

/** As much of CBOR (RFC 8949) as WebAuthn's answers take: texts, bytes, whole numbers and maps, all short. */
function cbor(value: unknown): Buffer {
  const head = (major: number, n: number): Buffer =>
    n < 24
      ? Buffer.from([(major << 5) | n])
      : n < 256
        ? Buffer.from([(major << 5) | 24, n])
        : Buffer.from([(major << 5) | 25, n >> 8, n & 255])
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as ReadonlyMap<unknown, unknown>)]
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, one]) => [cbor(key), cbor(one)])])
}

export type Ceremony = { challenge: string; verified?: boolean; origin?: string }

/**
 * An authenticator in software, which also does what a real one would not, such as signing without verifying its user.
 */
export function softwareAuthenticator(rpId: string, home: string) {
  const id = randomBytes(16)
  const { publicKey, privateKey }: { publicKey: KeyObject; privateKey: KeyObject } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
  })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  // COSE: EC2, ES256, P-256.
  const coseKey = cbor(
    new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]),
  )
  let counter = 0

  const authenticatorData = (flags: number, more = Buffer.alloc(0)): Buffer => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE((counter += 1))
    return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, more])
  }
  const client = (type: string, { challenge, origin = home }: Ceremony): Buffer =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  const answer = (response: Record<string, Buffer>) => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response: Object.fromEntries(Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')])),
  })
  const flagsOf = ({ verified = true }: Ceremony): number => PRESENT | (verified ? VERIFIED : 0)

  return {
    register(ceremony: Ceremony) {
      const key = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey])
      const data = authenticatorData(flagsOf(ceremony) | WITH_KEY, key)
      return answer({
        clientDataJSON: client('webauthn.create', ceremony),
        attestationObject: cbor(
          new Map<string, unknown>([
            ['fmt', 'none'],
            ['attStmt', new Map()],
            ['authData', data],
          ]),
        ),
      })
    },
    signIn(ceremony: Ceremony) {
      const data = authenticatorData(flagsOf(ceremony))
      const clientDataJSON = client('webauthn.get', ceremony)
      return answer({
        clientDataJSON,
        authenticatorData: data,
        signature: sign('sha256', Buffer.concat([data, sha256(clientDataJSON)]), privateKey),
      })
    },
  }
}
