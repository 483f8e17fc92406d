import { ledgerQuestion } from '../admin/src/ledger/filter.ts'

describe("a data-protection officer's question to the ledger", () => {
  it('counts days in London time, first and last included', () => {
    expect(ledgerQuestion({ from: '2026-11-22', until: '2026-11-22' }).filter).toStrictEqual({
      at: { gte: '2026-11-22T00:00:00.000Z', lt: '2026-11-23T00:00:00.000Z' },
    })
    expect(ledgerQuestion({ from: '2026-07-01', until: '2026-07-31' }).filter).toStrictEqual({
      at: { gte: '2026-06-30T23:00:00.000Z', lt: '2026-07-31T23:00:00.000Z' },
    })
  })

  it('covers the whole of a day on which the clocks change', () => {
    expect(ledgerQuestion({ from: '2026-03-29', until: '2026-03-29' }).filter).toStrictEqual({
      at: { gte: '2026-03-29T00:00:00.000Z', lt: '2026-03-29T23:00:00.000Z' },
    })
  })

  it('asks for a subject beside the filter, and for an operation by its words on the screen', () => {
    expect(
      ledgerQuestion({ subject: ' a ', operation: 'premises near', account: { id: 'b' }, category: ['DISCLOSURE'] }),
    ).toStrictEqual({
      subject: 'a',
      filter: { account: { eq: 'b' }, category: { in: ['DISCLOSURE'] }, operation: { contains: 'premisesnear' } },
    })
  })

  it('asks for everything where nothing is chosen', () => {
    expect(ledgerQuestion({})).toStrictEqual({ subject: null, filter: null })
  })
})
