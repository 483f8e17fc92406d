import type { Directory } from './directory.ts'
import type { Making } from './making.ts'

export type Premises = Awaited<ReturnType<typeof premisesScene>>

/** The stakeholder's premises, those of others and some of nobody, and who holds their keys. */
export async function premisesScene({ add }: Making, people: Directory) {
  const { ownOrganisation, otherOrganisation, ward, borough, keyholder, stranger, colleague } = people
  const ownPremises = await add('Premises', { organisation: ownOrganisation, ward, borough, beat: null })
  const otherPremises = await add('Premises', { organisation: otherOrganisation, ward: null, borough, beat: null })
  await add('Premises', { organisation: null, ward: null, borough: null, beat: null, location: null })

  await add('Keyholder', { premises: ownPremises, person: keyholder, suspendedAt: null, travelMinutes: 15 })
  await add('Keyholder', { premises: otherPremises, person: stranger })
  const kept = await add('Keyholder', {
    premises: otherPremises,
    person: colleague,
    suspendedAt: null,
    occupier: null,
    verifiedAt: new Date().toISOString(),
  })
  return { ownPremises, otherPremises, kept }
}
