import { keyholderFilter } from '../admin/src/keyholders/filter.ts'
import { premisesFilter } from '../admin/src/premises/filter.ts'

describe('the lists for people who maintain keyholding', () => {
  it('ask for ward and tier of the premises together', () => {
    expect(keyholderFilter({ premises: 'House', ward: { id: 'w' }, tier: [1, 2], rule: 'VERIFIED' })).toStrictEqual({
      premises: { name: { contains: 'House' }, ward: { id: { eq: 'w' } }, organisation: { tier: { in: [1, 2] } } },
      rules: { code: { eq: 'VERIFIED' }, state: { eq: 'BROKEN' } },
    })
    expect(keyholderFilter({ tier: [] })).toStrictEqual({})
  })

  it('ask for premises by tier and organisation, with fewer than two fit or nobody near', () => {
    expect(
      premisesFilter({ tier: [1], organisation: { id: 'o' }, fewerFit: 2, rule: 'SOMEBODY_WITHIN_20_MINUTES' }),
    ).toStrictEqual({
      organisation: { id: { eq: 'o' }, tier: { in: [1] } },
      fitKeyholders: { lt: 2 },
      and: [{ rules: { code: { eq: 'SOMEBODY_WITHIN_20_MINUTES' }, state: { eq: 'BROKEN' } } }],
    })
  })
})
