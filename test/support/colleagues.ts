import type { Standing } from '../../api/access/viewer.ts'
import type { Api, Client, Reply } from './api.ts'
import { type Input, mutationOf, word } from './builders.ts'
import { acceptInvitation } from './signIn/mailedLinks.ts'

const INVITE = /* GraphQL */ `
  mutation ($input: InviteColleagueInput!) {
    inviteColleague(input: $input) {
      colleagueInvitation {
        id
        version
        standing
      }
    }
  }
`

const COLLEAGUES = /* GraphQL */ `
  {
    accounts(includeArchived: true) {
      edges {
        node {
          id
          version
          email
          standing
          suspendedAt
          roles
          organisation {
            id
          }
        }
      }
    }
    colleagueInvitations(first: 50) {
      edges {
        node {
          id
          version
          email
          standing
        }
      }
    }
  }
`

type Found = { id: string; version: number; email: string; standing: Standing | null }
type Account = Found & { suspendedAt: string | null; roles: string[]; organisation: { id: string } | null }
type Edges<Node> = { edges: { node: Node }[] }

/** What somebody sees of the accounts of their organisation, and of its open invitations. */
export async function colleaguesSeenBy(by: Client): Promise<{ accounts: Account[]; invitations: Found[] }> {
  const { accounts, colleagueInvitations } = await by.get<{
    accounts: Edges<Account>
    colleagueInvitations: Edges<Found>
  }>(COLLEAGUES)
  const nodes = <Node>({ edges }: Edges<Node>) => edges.map(({ node }) => node)
  return { accounts: nodes(accounts), invitations: nodes(colleagueInvitations) }
}

export const newAddress = (): string => `${word()}@test.example`

export const invite = (by: Client, input: Input): Promise<Reply<Record<string, unknown>>> =>
  by.send(INVITE, { input: { email: newAddress(), displayName: 'Sam Example', standing: 'VIEWER', ...input } })

/** Invites somebody, who accepts and signs in. */
export async function colleague(server: Api, owner: Client, standing: Standing, email = newAddress()): Promise<Client> {
  const { errors, body } = await invite(owner, { email, standing })
  if (errors.length > 0) throw new Error(body)
  return acceptInvitation(server, email)
}

/** A change of an account on its present version. @returns null, or the code of the refusal with its field */
export async function change(server: Api, by: Client, id: string, input: Input): Promise<string | null> {
  return codeOf(await by.send(mutationOf('update', 'Account'), { input: { ...(await made(server, id)), ...input } }))
}

/** Leaves the organisation, or takes somebody out of it. */
export const leave = async (server: Api, by: Client, id = by.accountId): Promise<string | null> =>
  codeOf(await by.send(mutationOf('archive', 'Account'), { input: await made(server, id) }))

export function codeOf({ errors }: Reply<unknown>): string | null {
  const [error] = errors
  return error ? [error.extensions.code, error.extensions.field].filter(Boolean).join(' ') : null
}

async function made(server: Api, id: string): Promise<{ id: string; version: number }> {
  const [row] = await server.db.query<{ version: number }>({
    text: 'select version from account where id = $1',
    values: [id],
  })
  return { id, version: row?.version ?? 0 }
}
