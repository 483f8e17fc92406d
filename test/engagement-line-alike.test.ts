import { sameDay } from '../api/engagement/joining/sameDay.ts'

describe('the London day of a meeting that is about to be logged', () => {
  it('has 23 hours when the clocks go forward', () => {
    expect(sameDay('2026-03-29T12:00:00Z')).toStrictEqual({
      gte: '2026-03-29T00:00:00.000Z',
      lt: '2026-03-29T23:00:00.000Z',
    })
  })

  it.each(['1900-01-01T00:00:00Z', '8999-12-31T23:59:59Z'])('may be that of %s', (moment) => {
    expect(sameDay(moment).gte.slice(0, 10)).toBe(moment.slice(0, 10))
  })

  it.each(['0050-01-01T00:00:00Z', '1899-12-31T23:59:59Z', '9000-01-01T00:00:00Z', 'no moment'])(
    'is refused for %s, naming occurredAt',
    (moment) => {
      expect(() => sameDay(moment)).toThrow(
        expect.objectContaining({
          extensions: {
            code: 'BAD_USER_INPUT',
            fields: { occurredAt: 'must be a moment of the years 1900 to 8999' },
          },
        }),
      )
    },
  )
})
