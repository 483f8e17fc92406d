import { stakeholderInput } from '../admin/src/stakeholders/stakeholderInput.ts'

const MOBILE = { whose: 'person', kind: 'MOBILE', value: '07700 900123', givenFor: 'WORK' }
const EMAIL = { whose: 'organisation', kind: 'EMAIL', value: 'desk@bank.example', givenFor: 'WORK' }
const EMPTY = { whose: 'person', kind: 'MOBILE', value: ' ', givenFor: 'WORK' }

describe('the form of a new stakeholder', () => {
  it('sends each contact to its owner, and leaves out parts and rows in which nothing was typed', () => {
    const { input } = stakeholderInput({
      newOrganisation: { name: 'Bank', sector: { id: 's', name: 'Banking' } },
      newPerson: { givenName: '', familyName: null },
      role: ' ',
      contacts: [EMPTY, EMAIL, MOBILE],
      premises: [{}, { name: '', postcode: 'EC2R 8AH' }],
    })

    expect(input).toStrictEqual({
      newOrganisation: { name: 'Bank', sector: 's' },
      personContacts: [{ kind: 'MOBILE', value: '07700 900123', givenFor: 'WORK' }],
      organisationContacts: [{ kind: 'EMAIL', value: 'desk@bank.example', givenFor: 'WORK' }],
      premises: [{ name: null, postcode: 'EC2R 8AH' }],
    })
  })

  it('finds the row that a fault of the server means, even after rows that were left out', () => {
    const { placeOf } = stakeholderInput({
      newPerson: { familyName: 'Ng' },
      contacts: [EMPTY, EMAIL, MOBILE],
      premises: [{}, { name: 'House' }],
    })

    const paths = [
      'person.familyName',
      'personContacts.0.value',
      'organisationContacts.0.value',
      'premises.0.postcode',
      'newOrganisation.name',
      'premises',
    ]

    expect(paths.map(placeOf)).toStrictEqual([
      'newPerson.familyName',
      'contacts.2.value',
      'contacts.1.value',
      'premises.1.postcode',
      'newOrganisation.name',
      'premises',
    ])
  })
})
