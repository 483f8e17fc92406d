import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { landingOf } from '../admin/src/home/landing.ts'
import { listAddress } from '../admin/src/pages/list/listAddress.ts'

const organisation = { id: 'own' }

describe('after signing in', () => {
  it('an operator and an inspector are on the map', () => {
    assert.equal(landingOf({ roles: ['OPERATOR'], organisation: null }), '/map')
    assert.equal(landingOf({ roles: ['INSPECTOR', 'OPERATOR'], organisation: null }), '/map')
  })

  it('a stakeholder is on the page of their own organisation', () => {
    assert.equal(landingOf({ roles: ['STAKEHOLDER'], organisation }), '/organisations/own/show')
    assert.equal(landingOf({ roles: ['STAKEHOLDER'], organisation: null }), null)
  })

  it('whoever has a second role, and a resident, begin at home', () => {
    assert.equal(landingOf({ roles: ['OPERATOR', 'REGISTER_MANAGER'], organisation: null }), null)
    assert.equal(landingOf({ roles: ['STAKEHOLDER', 'SPOC'], organisation }), null)
    assert.equal(landingOf({ roles: ['RESIDENT'], organisation: null }), null)
    assert.equal(landingOf({ roles: [], organisation: null }), null)
  })

  it('a SPOC is led to the list with its filter filled in', () => {
    assert.equal(
      listAddress('/people', { lacking: 'contact' }),
      '/people?filter=%7B%22lacking%22%3A%22contact%22%7D&displayedFilters=%7B%22lacking%22%3Atrue%7D',
    )
  })
})
