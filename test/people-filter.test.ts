import { personFilter } from '../admin/src/people/filter.ts'

describe("a SPOC's list of people", () => {
  it('finds people without a work contact', () => {
    expect(personFilter({ lacking: 'contact' })).toStrictEqual({
      not: { contactPoints: { givenFor: { eq: 'WORK' }, kind: { in: ['PHONE', 'MOBILE', 'EMAIL'] } } },
    })
  })

  it('combines name, organisation and review date', () => {
    expect(personFilter({ q: 'yip', organisation: { id: 'a' }, reviewBefore: '2026-12-01' })).toStrictEqual({
      displayName: { contains: 'yip' },
      affiliations: { organisation: { id: { eq: 'a' } } },
      reviewDate: { lte: '2026-12-01' },
    })
  })

  it('asks for everybody where nothing is chosen', () => {
    expect(personFilter({})).toStrictEqual({})
  })
})
