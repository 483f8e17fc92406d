import { madeInDemo, organisationCalled } from './demoCaller.ts'

/** An organisation of the demo force with premises, and people who are rung there in this order. */
export type Keyheld = {
  organisation: string
  /** Ids of the people by their given names. */
  people: Readonly<Record<string, string>>
}

type Wanted = {
  name: string
  house: string
  familyName: string
  givenNames: readonly string[]
  /** The first digits of their numbers at work. */
  line: string
}

export async function keyheld({ name, house, familyName, givenNames, line }: Wanted): Promise<Keyheld> {
  const organisation = await organisationCalled(name)
  const premises = await madeInDemo('Premises', { name: house, organisation, postcode: 'EC4R 3TD' })
  const people: Record<string, string> = {}
  for (const [at, givenName] of givenNames.entries()) {
    const person = await madeInDemo('Person', { givenName, familyName })
    await madeInDemo('Affiliation', { person, organisation, role: 'Guard' })
    await madeInDemo('ContactPoint', { person, kind: 'PHONE', value: `${line}${at}0`, givenFor: 'WORK' })
    await madeInDemo('Keyholder', { premises, person, callOrder: at + 1 })
    people[givenName] = person
  }
  return { organisation, people }
}
