import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { fromBase32, toBase32 } from './base32.ts'

/**
 * What the token of a reply address holds, in bytes: the post (16), the day of issue (2), a mark of the account (8) and
 * the HMAC over them (10). 58 characters of base32, so that `q.` and the token fit into the 64 octets of a local part
 * (RFC 5321, 4.5.3.1.1).
 */
const POST = 16
const DAY = 2
const MARK = 8
const MAC = 10

const SIGNED = POST + DAY + MARK
const DAY_MS = 86_400_000
const FIRST_DAY = Date.UTC(2020, 0, 1)

const VALID_DAYS = 90

/** Keys that are used for nothing else. */
export type ReplyKeys = { token: Buffer; account: Buffer }

export type ReplyReading =
  { outcome: 'GOOD' | 'EXPIRED'; postId: string; issuedOn: Date; accountMark: string } | { outcome: 'FORGED' }

export function replyKeys(secret: string): ReplyKeys {
  const key = (use: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `beadle mail reply ${use}`, 32))
  return { token: key('tokens'), account: key('accounts') }
}

/** `postId` is the post that the mail tells of, `accountId` the one whose holder gets it. */
export function makeReplyToken(
  { postId, accountId, issuedAt }: { postId: string; accountId: string; issuedAt: Date },
  keys: ReplyKeys,
): string {
  const signed = Buffer.alloc(SIGNED)
  bytesOf(postId).copy(signed)
  signed.writeUInt16BE(Math.floor((issuedAt.getTime() - FIRST_DAY) / DAY_MS), POST)
  markOf(postId, accountId, keys).copy(signed, POST + DAY)
  return toBase32(Buffer.concat([signed, macOf(signed, keys)]))
}

/** In any case of its letters. Who may use it is another question: `isTokenOf`. */
export function readReplyToken(token: string, keys: ReplyKeys, now: Date): ReplyReading {
  const bytes = fromBase32(token)
  if (bytes?.length !== SIGNED + MAC) return { outcome: 'FORGED' }
  const signed = Buffer.from(bytes.subarray(0, SIGNED))
  if (!timingSafeEqual(bytes.subarray(SIGNED), macOf(signed, keys))) return { outcome: 'FORGED' }
  const issuedOn = new Date(FIRST_DAY + signed.readUInt16BE(POST) * DAY_MS)
  return {
    // The day of issue counts whole: a reply on the ninetieth day after it is in time.
    outcome: now.getTime() < issuedOn.getTime() + (VALID_DAYS + 1) * DAY_MS ? 'GOOD' : 'EXPIRED',
    postId: uuidOf(signed.subarray(0, POST)),
    issuedOn,
    accountMark: signed.subarray(POST + DAY).toString('hex'),
  }
}

/** Whether the token was sent to this account: another's holder who got hold of it may not use it. */
export const isTokenOf = (
  { postId, accountMark }: { postId: string; accountMark: string },
  accountId: string,
  keys: ReplyKeys,
): boolean => timingSafeEqual(Buffer.from(accountMark, 'hex'), markOf(postId, accountId, keys))

const macOf = (signed: Buffer, keys: ReplyKeys): Buffer =>
  createHmac('sha256', keys.token).update(signed).digest().subarray(0, MAC)

const markOf = (postId: string, accountId: string, keys: ReplyKeys): Buffer =>
  createHmac('sha256', keys.account).update(bytesOf(postId)).update(bytesOf(accountId)).digest().subarray(0, MARK)

function bytesOf(uuid: string): Buffer {
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex')
  if (bytes.length !== POST) throw new Error('A reply token is made of UUIDs')
  return bytes
}

const uuidOf = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
