import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { brokenBy, brokenByNumber, type Judged, sixMonthsBefore } from '../admin/src/keyholders/checks.ts'
import { keyholderFilter } from '../admin/src/keyholders/filter.ts'
import { moved } from '../admin/src/keyholders/moved.ts'
import { placesOfTheirOwn } from '../api/keyholders/places.ts'

const now = new Date('2026-11-22T03:15:00Z')
const good: Judged = { travelMinutes: 20, transport: 'CAR', fullAccess: true, trained: true, agreedOn: '2026-01-05', verifiedAt: '2026-05-22T03:15:00Z', suspendedAt: null }
const rulesOf = (change: Partial<Judged>) => brokenBy({ ...good, ...change }, now).map(({ rule }) => rule)

describe('what the register manager sees of a keyholder\'s record', () => {
  it('is nothing while every rule is kept, at its very edge', () => {
    assert.deepEqual(rulesOf({}), [])
    assert.deepEqual(rulesOf({ travelMinutes: 0 }), [])
  })

  it('is each rule by its name when it is broken', () => {
    const broken: [Partial<Judged>, string][] = [
      [{ verifiedAt: '2026-05-22T03:14:59Z' }, 'NOT_VERIFIED'],
      [{ travelMinutes: 21 }, 'TOO_FAR'],
      [{ transport: 'NONE' }, 'NO_TRANSPORT'],
      [{ fullAccess: false }, 'PART_ACCESS'],
      [{ trained: false }, 'NOT_TRAINED'],
      [{ agreedOn: null }, 'NOT_AGREED'],
    ]
    for (const [change, rule] of broken) assert.deepEqual(rulesOf(change), [rule])
  })

  it('takes what nobody answered for a broken rule', () => {
    const nothing: Judged = { travelMinutes: null, transport: null, fullAccess: null, trained: null, agreedOn: null, verifiedAt: null, suspendedAt: null }
    assert.deepEqual(brokenBy(nothing, now).map(({ rule }) => rule), ['NOT_VERIFIED', 'TOO_FAR', 'NO_TRANSPORT', 'PART_ACCESS', 'NOT_TRAINED', 'NOT_AGREED'])
  })

  it('reckons six months by the calendar, and never past the end of a month', () => {
    assert.equal(sixMonthsBefore(new Date('2026-08-31T12:00:00Z')).toISOString(), '2026-02-28T12:00:00.000Z')
    assert.equal(sixMonthsBefore(new Date('2026-03-01T00:00:00Z')).toISOString(), '2025-09-01T00:00:00.000Z')
  })

  it('counts for the premises only who can be rung', () => {
    const suspended = { ...good, suspendedAt: '2026-10-01T00:00:00Z' }
    assert.equal(brokenByNumber([])?.rule, 'NOBODY')
    assert.equal(brokenByNumber([suspended])?.rule, 'NOBODY')
    assert.equal(brokenByNumber([good, suspended])?.rule, 'ONLY_ONE')
    assert.equal(brokenByNumber([good, good]), null)
  })
})

describe('the register manager\'s list of keyholders', () => {
  it('asks for those whom nobody verified for six months, or ever', () => {
    assert.deepEqual(keyholderFilter({ concern: 'NOT_VERIFIED' }, now), { or: [{ verifiedAt: { lt: '2026-05-22T03:15:00.000Z' } }, { verifiedAt: { isNull: true } }] })
  })

  it('joins name, premises and concern, and asks for everything where nothing is chosen', () => {
    assert.deepEqual(keyholderFilter({ q: 'agyeman', premises: 'bank', concern: 'SUSPENDED' }, now), {
      person: { displayName: { contains: 'agyeman' } },
      premises: { name: { contains: 'bank' } },
      suspendedAt: { isNull: false },
    })
    assert.deepEqual(keyholderFilter({}, now), {})
  })
})

describe('a register manager who has one keyholder rung before another', () => {
  it('has the neighbours change places and all others stay', () => {
    assert.deepEqual(moved(['a', 'b', 'c'], 2, -1), ['a', 'c', 'b'])
    assert.deepEqual(moved(['a', 'b', 'c'], 0, 1), ['b', 'a', 'c'])
  })

  it('keeps the places that there are, gaps and all', () => {
    assert.deepEqual(placesOfTheirOwn([5, 2, 3]), [2, 3, 5])
  })

  it('parts those who shared a place, within the places that there are', () => {
    assert.deepEqual(placesOfTheirOwn([1, 1, 2]), [1, 2, 3])
    assert.deepEqual(placesOfTheirOwn([99, 99, 98]), [97, 98, 99])
  })
})
