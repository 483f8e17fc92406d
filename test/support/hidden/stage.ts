import { KNOWN_SCOPES } from '../../../api/apiKeys/scopes.ts'
import { api, type Api, type Client } from '../api.ts'
import { cast, type Cast, organisation } from '../builders.ts'
import { freshDatabase } from '../database/database.ts'
import { type Asking, askedOf } from '../questions.ts'

/**
 * The force: SPOCs of two directorates, and an issue whose questions go to the first. It has a database of its own: the
 * clock reminds every administrator there is of every question.
 */
export type Stage = {
  server: Api
  people: Cast
  /** Serves the first directorate as well. */
  partner: Client
  asking: Asking
}

export async function stage(): Promise<Stage> {
  const server = await api(await freshDatabase())
  const people = await cast(server)
  const partner = await server.as('SPOC', { directorates: [people.crimeDirectorate] })
  return { server, people, partner, asking: await askedOf(server, people, people.crimeDirectorate) }
}

/** All who read a question on the asker's side. */
export const READERS = ['asker', 'colleague who may only look', 'key of the asker'] as const
export type Reader = (typeof READERS)[number]
export type AskersSide = Readonly<Record<Reader, Client>>

/** An organisation that is like any other that is made by this. */
export async function askersSide({ server, people }: Stage): Promise<AskersSide> {
  const own = await organisation(people.manager, { name: 'Bank of Old Jewry' })
  const asker = await server.as('STAKEHOLDER', { organisationId: own.id })
  const colleague = await server.as('STAKEHOLDER', { organisationId: own.id, standing: 'VIEWER' })
  return {
    asker,
    'colleague who may only look': colleague,
    'key of the asker': await keyOf(server, asker),
  }
}

/** A key that reads all that any key can. */
async function keyOf({ anonymous }: Api, owner: Client): Promise<Client> {
  const { made } = await owner.get<{ made: { secret: string } }>(
    /* GraphQL */ `
      mutation Key($input: CreateApiKeyInput!) {
        made: createApiKey(input: $input) {
          secret
        }
      }
    `,
    { input: { name: 'Hub', scopes: KNOWN_SCOPES.filter((scope) => scope.startsWith('read:')) } },
  )
  const headers = { authorization: `Bearer ${made.secret}` }
  return {
    ...owner,
    headers,
    send: (query, variables, more) => anonymous.send(query, variables, { ...headers, ...more }),
  }
}
