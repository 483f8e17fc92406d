import { hasShortMenu, landingOf } from '../admin/src/home/landing.ts'
import { listAddress } from '../admin/src/pages/list/listAddress.ts'

const ORGANISATION = { id: 'own' }

describe('after signing in', () => {
  it('an operator and an inspector begin on the map', () => {
    expect(landingOf({ roles: ['OPERATOR'], organisation: null })).toBe('/map')
    expect(landingOf({ roles: ['INSPECTOR', 'OPERATOR'], organisation: null })).toBe('/map')
  })

  it('a stakeholder begins on the page of their own organisation', () => {
    expect(landingOf({ roles: ['STAKEHOLDER'], organisation: ORGANISATION })).toBe('/own')
    expect(landingOf({ roles: ['STAKEHOLDER'], organisation: null })).toBeNull()
  })

  it('anyone with a second role, and a resident, begin on the home page', () => {
    expect(landingOf({ roles: ['OPERATOR', 'REGISTER_MANAGER'], organisation: null })).toBeNull()
    expect(landingOf({ roles: ['STAKEHOLDER', 'SPOC'], organisation: ORGANISATION })).toBeNull()
    expect(landingOf({ roles: ['RESIDENT'], organisation: null })).toBeNull()
    expect(landingOf({ roles: [], organisation: null })).toBeNull()
  })

  it('stakeholders and residents have a short menu, unless they hold an office too', () => {
    expect(hasShortMenu({ roles: ['STAKEHOLDER'], organisation: ORGANISATION })).toBe(true)
    expect(hasShortMenu({ roles: ['RESIDENT'], organisation: null })).toBe(true)
    expect(hasShortMenu({ roles: ['RESIDENT', 'STAFF'], organisation: null })).toBe(false)
    expect(hasShortMenu({ roles: ['STAKEHOLDER'], organisation: null })).toBe(false)
    expect(hasShortMenu({ roles: [], organisation: null })).toBe(false)
  })

  it('a SPOC is led to the list with its filter set', () => {
    expect(listAddress('/people', { lacking: 'contact' })).toBe(
      '/people?filter=%7B%22lacking%22%3A%22contact%22%7D&displayedFilters=%7B%22lacking%22%3Atrue%7D',
    )
  })
})
