import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { premisesFilter } from '../admin/src/premises/filter.ts'
import { degreesOf, pasted, positionFault, positionOf } from '../admin/src/premises/position.ts'

describe('a register manager who says where premises are', () => {
  it('may paste both numbers at once, latitude first', () => {
    assert.deepEqual(pasted('51.5136, -0.0899'), { latitude: 51.5136, longitude: -0.0899 })
    assert.deepEqual(pasted('51.5136 -0.0899'), { latitude: 51.5136, longitude: -0.0899 })
    assert.equal(pasted('51.5136'), null)
  })

  it('may type a number bit by bit', () => {
    assert.deepEqual(['', '-', '51.', '51.5', '−0.1'].map(degreesOf), [null, '-', '51.', 51.5, -0.1])
  })

  it('takes the position away by emptying both', () => {
    assert.equal(positionOf({ latitude: null, longitude: null }), null)
    assert.deepEqual(positionOf({ latitude: 51.5, longitude: null }), { latitude: 51.5, longitude: null })
  })

  it('is told what is missing', () => {
    assert.equal(positionFault(null), undefined)
    assert.equal(positionFault({ latitude: 51.5136, longitude: -0.0899 }), undefined)
    assert.match(positionFault({ latitude: 51.5, longitude: null }) ?? '', /both/)
    assert.match(positionFault({ latitude: '51.', longitude: 0 }) ?? '', /decimal numbers/)
  })
})

describe('a list of premises', () => {
  it('asks for a postcode as it was typed: the API knows the ways in which people type one', () => {
    assert.deepEqual(premisesFilter({ postcode: 'ec1a1bb' }).postcode, { startsWith: 'ec1a1bb' })
  })

  it('finds those without a position', () => {
    assert.deepEqual(premisesFilter({ precision: ['NONE', 'DISTRICT'] }), {
      locationPrecision: { in: ['NONE', 'DISTRICT'] },
    })
  })
})
