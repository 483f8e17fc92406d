import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { keyholderFilter } from '../admin/src/keyholders/filter.ts'
import { moved } from '../admin/src/keyholders/moved.ts'
import { isBroken, notKept } from '../admin/src/contacts/rules.ts'
import { premisesFilter } from '../admin/src/premises/filter.ts'
import { placesOfTheirOwn } from '../api/keyholders/places.ts'

describe("the register manager's list of keyholders", () => {
  it('asks for a rule where it is broken, unless another state is chosen', () => {
    assert.deepEqual(keyholderFilter({ rule: 'VERIFIED' }), {
      rules: { code: { eq: 'VERIFIED' }, state: { eq: 'BROKEN' } },
    })
    assert.deepEqual(keyholderFilter({ rule: 'AGREED', state: 'NOT_KNOWN' }), {
      rules: { code: { eq: 'AGREED' }, state: { eq: 'NOT_KNOWN' } },
    })
    assert.deepEqual(keyholderFilter({ state: 'NOT_KNOWN' }), { rules: { state: { eq: 'NOT_KNOWN' } } })
  })

  it('joins name, premises and fitness, and asks for everything where nothing is chosen', () => {
    assert.deepEqual(keyholderFilter({ q: 'agyeman', premises: 'bank', fitness: 'UNFIT' }), {
      person: { displayName: { contains: 'agyeman' } },
      premises: { name: { contains: 'bank' } },
      fitness: { eq: 'UNFIT' },
    })
    assert.deepEqual(keyholderFilter({}), {})
  })

  it('shows what is broken before what is not known, and never one for the other', () => {
    const rule = (code: string, state: 'KEPT' | 'BROKEN' | 'NOT_KNOWN') => ({ code, state, words: code })
    assert.deepEqual(
      notKept([rule('a', 'NOT_KNOWN'), rule('b', 'KEPT'), rule('c', 'BROKEN'), rule('d', 'BROKEN')], ['d']).map(
        ({ code }) => code,
      ),
      ['c', 'a'],
    )
    assert.deepEqual(
      [isBroken([rule('a', 'NOT_KNOWN')], 'a'), isBroken([rule('a', 'BROKEN')], 'a'), isBroken(null, 'a')],
      [false, true, false],
    )
  })
})

describe("the register manager's list of premises", () => {
  it('asks for rules that are broken or not known, and for too few fit keyholders', () => {
    assert.deepEqual(premisesFilter({ rule: 'TWO_KEYHOLDERS', unknownRule: 'ALL_VERIFIED', fewerFit: 2 }), {
      fitKeyholders: { lt: 2 },
      and: [
        { rules: { code: { eq: 'TWO_KEYHOLDERS' }, state: { eq: 'BROKEN' } } },
        { rules: { code: { eq: 'ALL_VERIFIED' }, state: { eq: 'NOT_KNOWN' } } },
      ],
    })
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
