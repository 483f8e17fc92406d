import fc from 'fast-check'
import { fromBase32, toBase32 } from '../api/platform/mail/inbound/base32.ts'
import { localPartAt, replyAddress, tokenIn } from '../api/platform/mail/inbound/replyAddress.ts'
import { isTokenOf, makeReplyToken, readReplyToken, replyKeys } from '../api/platform/mail/inbound/replyToken.ts'
import { newId } from '../api/platform/record.ts'

const KEYS = replyKeys('a-secret-for-tests-of-32-characters-or-more')
const NOON = new Date('2026-03-12T12:00:00Z')
const days = (count: number): Date => new Date(NOON.getTime() + count * 86_400_000)

const postId = newId()
const robin = newId()
const token = makeReplyToken({ postId, accountId: robin, issuedAt: NOON }, KEYS)

describe("the token of a stakeholder's reply address", () => {
  it('names the post and the day, and belongs to one account', () => {
    const read = readReplyToken(token, KEYS, days(3))

    expect(read).toMatchObject({ outcome: 'GOOD', postId, issuedOn: new Date('2026-03-12T00:00:00Z') })
    expect(read.outcome === 'GOOD' && isTokenOf(read, robin, KEYS)).toBe(true)
    expect(read.outcome === 'GOOD' && isTokenOf(read, newId(), KEYS)).toBe(false)
  })

  it('fits into the 64 octets of a local part, in letters that have no case to lose', () => {
    const address = replyAddress(token, 'reply.force.example')

    expect(address).toMatch(/^q\.[a-z2-7]{58}@reply\.force\.example$/)
    expect(address.indexOf('@')).toBeLessThanOrEqual(64)
  })

  it.each([
    ['in capitals', token.toUpperCase()],
    ['in any mixture', token.replace(/[aeiou]/g, (letter) => letter.toUpperCase())],
  ])('is read %s too', (_how, mangled) => {
    expect(readReplyToken(mangled, KEYS, NOON)).toMatchObject({ outcome: 'GOOD', postId })
  })

  it('is good for ninety days and then expired, which still names the post', () => {
    expect(readReplyToken(token, KEYS, days(90))).toMatchObject({ outcome: 'GOOD' })
    expect(readReplyToken(token, KEYS, days(91))).toMatchObject({ outcome: 'EXPIRED', postId })
  })

  it('is forged once any letter of it is another, or the key is', () => {
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'a' ? 'b' : 'a'
      const forged = token.slice(0, at) + other + token.slice(at + 1)
      expect([at, readReplyToken(forged, KEYS, NOON)]).toStrictEqual([at, { outcome: 'FORGED' }])
    }
    expect(readReplyToken(token, replyKeys('another secret'), NOON)).toStrictEqual({ outcome: 'FORGED' })
  })

  it.each(['', 'a', token.slice(1), `${token}a`, 'é'.repeat(58), '1'.repeat(58)])('is never read from %j', (text) => {
    expect(readReplyToken(text, KEYS, NOON)).toStrictEqual({ outcome: 'FORGED' })
  })

  it('has a key of its own for the account, so that a mark is no signature', () => {
    expect(KEYS.token.equals(KEYS.account)).toBe(false)
  })
})

describe('a reply address', () => {
  it('is known by its local part, in the domain of replies only', () => {
    const address = replyAddress(token, 'reply.force.example').toUpperCase()

    expect(tokenIn(localPartAt(address, 'reply.force.example') ?? '')).toBe(token.toUpperCase())
    expect(localPartAt(address, 'force.example')).toBeNull()
    expect(localPartAt('q.x@evil.example@reply.force.example', 'evil.example')).toBeNull()
    expect(localPartAt(`${'a'.repeat(65)}@reply.force.example`, 'reply.force.example')).toBeNull()
    expect(tokenIn('bounces')).toBeNull()
  })
})

it('base32 gives back any bytes, and nothing for a text that it would write differently', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase32(toBase32(bytes).toUpperCase())).toStrictEqual(new Uint8Array(bytes))
    }),
  )
  // One bit beyond the last byte is set.
  expect(fromBase32('ab')).toBeNull()
})
