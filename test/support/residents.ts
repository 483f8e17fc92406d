import type { Api, Client } from './api.ts'
import { type Cast, code, contactPoint, type Made, person } from './builders.ts'

const OWN = /* GraphQL */ `
  {
    viewer {
      account {
        person {
          displayName
          ward {
            name
            mailAddress
          }
          contactPoints {
            value
          }
          wishes {
            id
            version
            channel
            topic {
              id
            }
          }
        }
      }
    }
  }
`
type Wished = Made & { channel: string; topic: { id: string } }
type OwnRecord = {
  displayName: string
  ward: { name: string; mailAddress: string | null } | null
  contactPoints: { value: string }[]
  wishes: Wished[]
}
/** What a resident reads of themselves; null where the register does not know them. */
export const ownRecord = async (by: Client): Promise<OwnRecord | null> =>
  (await by.get<{ viewer: { account: { person: OwnRecord | null } } }>(OWN)).viewer.account.person

export type Resident = { who: Made; email: Made; number: Made; client: Client }

/** Somebody whom the force has entered, with an address and a number, and an account of their own. */
export async function residentOf(server: Api, force: Cast): Promise<Resident> {
  const who = await person(force.manager)
  const address = { kind: 'EMAIL', value: `${code().toLowerCase()}@home.example` }
  const email = await contactPoint(force.crime, { person: who.id }, address)
  const number = await contactPoint(force.crime, { person: who.id })
  return { who, email, number, client: await server.as('RESIDENT', { personId: who.id }) }
}
