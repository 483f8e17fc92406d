import { type ApiProcess, askOrCut } from '../processes/apiProcess.ts'
import { expectPresent } from '../run/expecting.ts'
import { followers } from './follower.ts'

type Version = { id: string; version: number }

/** A console that follows organisations, and lists them once it follows. */
export type Subscriber = {
  listed: Map<string, number>
  /** In their order; a version is that of the record when the event was read. */
  told: () => Version[]
  /** Resolves with the code when the socket is gone. */
  closed: Promise<number>
}

export async function subscribeTo(api: ApiProcess, cookie: string, ids: readonly string[]): Promise<Subscriber> {
  const socket = await followers(api).connect({ headers: { cookie } })
  const document = 'subscription ($ids: [ID!]) { organisationChanged(ids: $ids) { kind id organisation { version } } }'
  const followed = await socket.follow(document, { ids })
  const query = 'query ($ids: [ID!]!) { organisations(filter: { id: { in: $ids } }) { edges { node { id version } } } }'
  const list = await askOrCut<{ organisations: { edges: { node: Version }[] } }>(api, cookie, query, { ids })
  expectPresent(list)
  return {
    listed: new Map(list.organisations.edges.map(({ node: { id, version } }) => [id, version])),
    told: () =>
      followed.told.map(({ id, organisation }) => ({ id, version: (organisation as { version: number }).version })),
    closed: socket.closed.then(({ code }) => code),
  }
}
