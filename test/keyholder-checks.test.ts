import { keyholderFilter } from '../admin/src/keyholders/filter.ts'
import { moved } from '../admin/src/keyholders/moved.ts'
import { isBroken, notKept } from '../admin/src/contacts/rules.ts'
import { premisesFilter } from '../admin/src/premises/filter.ts'
import { distinctCallOrders } from '../api/keyholders/callOrder.ts'

describe("the register manager's list of keyholders", () => {
  it('asks for a rule where it is broken, unless another state is chosen', () => {
    expect(keyholderFilter({ rule: 'VERIFIED' })).toStrictEqual({
      rules: { code: { eq: 'VERIFIED' }, state: { eq: 'BROKEN' } },
    })
    expect(keyholderFilter({ rule: 'AGREED', state: 'NOT_KNOWN' })).toStrictEqual({
      rules: { code: { eq: 'AGREED' }, state: { eq: 'NOT_KNOWN' } },
    })
    expect(keyholderFilter({ state: 'NOT_KNOWN' })).toStrictEqual({ rules: { state: { eq: 'NOT_KNOWN' } } })
  })

  it('combines name, premises and fitness, and asks for everything where nothing is chosen', () => {
    expect(keyholderFilter({ q: 'agyeman', premises: 'bank', fitness: 'UNFIT' })).toStrictEqual({
      person: { displayName: { contains: 'agyeman' } },
      premises: { name: { contains: 'bank' } },
      fitness: { eq: 'UNFIT' },
    })
    expect(keyholderFilter({})).toStrictEqual({})
  })

  it('shows broken rules before unknown ones, and never one as the other', () => {
    const rule = (code: string, state: 'KEPT' | 'BROKEN' | 'NOT_KNOWN') => ({ code, state, words: code })

    expect(
      notKept([rule('a', 'NOT_KNOWN'), rule('b', 'KEPT'), rule('c', 'BROKEN'), rule('d', 'BROKEN')], ['d']).map(
        ({ code }) => code,
      ),
    ).toStrictEqual(['c', 'a'])
    expect([
      isBroken([rule('a', 'NOT_KNOWN')], 'a'),
      isBroken([rule('a', 'BROKEN')], 'a'),
      isBroken(null, 'a'),
    ]).toStrictEqual([false, true, false])
  })
})

describe("the register manager's list of premises", () => {
  it('asks for rules that are broken or not known, and for too few fit keyholders', () => {
    expect(premisesFilter({ rule: 'TWO_KEYHOLDERS', unknownRule: 'ALL_VERIFIED', fewerFit: 2 })).toStrictEqual({
      fitKeyholders: { lt: 2 },
      and: [
        { rules: { code: { eq: 'TWO_KEYHOLDERS' }, state: { eq: 'BROKEN' } } },
        { rules: { code: { eq: 'ALL_VERIFIED' }, state: { eq: 'NOT_KNOWN' } } },
      ],
    })
  })
})

describe('a register manager who moves a keyholder up', () => {
  it('swaps the neighbours and leaves all others in place', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toStrictEqual(['a', 'c', 'b'])
    expect(moved(['a', 'b', 'c'], 0, 1)).toStrictEqual(['b', 'a', 'c'])
  })

  it('keeps the existing places, gaps included', () => {
    expect(distinctCallOrders([5, 2, 3])).toStrictEqual([2, 3, 5])
  })

  it('separates keyholders who shared a place, within the existing places', () => {
    expect(distinctCallOrders([1, 1, 2])).toStrictEqual([1, 2, 3])
    expect(distinctCallOrders([99, 99, 98])).toStrictEqual([97, 98, 99])
  })
})
