import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { personFilter } from '../admin/src/people/filter.ts'

describe("a SPOC's list of people", () => {
  it('finds those whom nobody can reach at work', () => {
    assert.deepEqual(personFilter({ lacking: 'contact' }), {
      not: { contactPoints: { givenFor: { eq: 'WORK' }, kind: { in: ['PHONE', 'MOBILE', 'EMAIL'] } } },
    })
  })

  it('joins name, organisation and review date', () => {
    assert.deepEqual(personFilter({ q: 'yip', organisation: { id: 'a' }, reviewBefore: '2026-12-01' }), {
      displayName: { contains: 'yip' },
      affiliations: { organisation: { id: { eq: 'a' } } },
      reviewDate: { lte: '2026-12-01' },
    })
  })

  it('asks for everybody where nothing is chosen', () => {
    assert.deepEqual(personFilter({}), {})
  })
})
