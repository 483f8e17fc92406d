import { premisesFilter } from '../admin/src/premises/filter.ts'
import { degreesOf, pasted, positionFault, positionOf } from '../admin/src/premises/position.ts'

describe('a register manager who says where premises are', () => {
  it('may paste both coordinates at once, latitude first', () => {
    expect(pasted('51.5136, -0.0899')).toStrictEqual({ latitude: 51.5136, longitude: -0.0899 })
    expect(pasted('51.5136 -0.0899')).toStrictEqual({ latitude: 51.5136, longitude: -0.0899 })
    expect(pasted('51.5136')).toBeNull()
  })

  it('may type a coordinate bit by bit', () => {
    expect(['', '-', '51.', '51.5', '−0.1'].map(degreesOf)).toStrictEqual([null, '-', '51.', 51.5, -0.1])
  })

  it('removes the position by emptying both', () => {
    expect(positionOf({ latitude: null, longitude: null })).toBeNull()
    expect(positionOf({ latitude: 51.5, longitude: null })).toStrictEqual({ latitude: 51.5, longitude: null })
  })

  it('is told what is missing', () => {
    expect(positionFault(null)).toBeUndefined()
    expect(positionFault({ latitude: 51.5136, longitude: -0.0899 })).toBeUndefined()
    expect(positionFault({ latitude: 51.5, longitude: null }) ?? '').toMatch(/both/)
    expect(positionFault({ latitude: '51.', longitude: 0 }) ?? '').toMatch(/decimal numbers/)
  })
})

describe('a list of premises', () => {
  it('asks for a postcode as it was typed, since the API knows the ways in which people type one', () => {
    expect(premisesFilter({ postcode: 'ec1a1bb' }).postcode).toStrictEqual({ startsWith: 'ec1a1bb' })
  })

  it('finds those without a position', () => {
    expect(premisesFilter({ precision: ['NONE', 'DISTRICT'] })).toStrictEqual({
      locationPrecision: { in: ['NONE', 'DISTRICT'] },
    })
  })
})
