import type { Api, Client } from '../api.ts'
import { type Input, mutationOf } from '../builders.ts'

/** Sends a change that must be refused. @returns the extensions of its error */
export const refusedChange = async (by: Client, verb: Parameters<typeof mutationOf>[0], type: string, input: Input) =>
  (await by.refused(mutationOf(verb, type), { input })).extensions

/** A new API key of a client's account: what sends an operation with it. */
export async function keyOf({ anonymous }: Api, by: Client, scopes: string[]) {
  const { made } = await by.get<{ made: { secret: string } }>(
    /* GraphQL */ `
      mutation ($input: CreateApiKeyInput!) {
        made: createApiKey(input: $input) {
          secret
        }
      }
    `,
    { input: { name: 'Sync', scopes } },
  )
  return (query: string, variables: Input) =>
    anonymous.send(query, variables, { authorization: `Bearer ${made.secret}` })
}

/** A record as its table holds it. */
export async function storedRow({ db }: Api, table: string, id: string): Promise<Record<string, unknown>> {
  const [row] = await db.query<Record<string, unknown>>({
    text: `select row_to_json(r)::text as row from ${table} r where id = $1`,
    values: [id],
  })
  return JSON.parse(String(row?.['row'])) as Record<string, unknown>
}

/** Expects that an attempt leaves a stored record as it was. */
export async function unchanged(
  server: Api,
  table: string,
  id: string,
  attempt: () => Promise<unknown>,
): Promise<void> {
  const before = await storedRow(server, table, id)
  await attempt()
  expect(await storedRow(server, table, id)).toStrictEqual(before)
}
