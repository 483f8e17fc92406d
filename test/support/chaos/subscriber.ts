import { setTimeout as delay } from 'node:timers/promises'
import type { Api, Client } from '../api.ts'
import { type Followed, followers } from '../live/follower.ts'
import { until } from '../run/until.ts'

/** Somebody who follows organisations; when the socket is closed, they connect and list again, as a console does. */
export type ChaosSubscriber = {
  /** Fails unless they come to know these versions. */
  learns: (versions: ReadonlyMap<string, { version: number }>) => Promise<void>
  close: () => Promise<void>
}

type Listed = { organisations: { edges: { node: { id: string; version: number } }[] } }

const CHANGED = 'subscription ($ids: [ID!]) { organisationChanged(ids: $ids) { kind id organisation { version } } }'
const LIST = 'query ($ids: [ID!]!) { organisations(filter: { id: { in: $ids } }) { edges { node { id version } } } }'

export function followOn(server: Api, by: Client, ids: readonly string[]): ChaosSubscriber {
  const sockets = followers(server)
  let goesOn = true
  let listed = new Map<string, number>()
  let followed: Followed | null = null

  async function follow(): Promise<void> {
    const socket = await sockets.connect(by)
    if (!goesOn) return void (await socket.close())
    const begun = await Promise.race([socket.follow(CHANGED, { ids }), socket.closed.then(() => null)])
    const { data } = await by.send<Listed>(LIST, { ids })
    if (begun && data) {
      listed = new Map(data.organisations.edges.map(({ node }) => [node.id, node.version]))
      followed = begun
    } else if (begun) await socket.close()
    await socket.closed
  }

  const following = (async () => {
    while (goesOn) await follow().catch(() => delay(100, undefined, { ref: false }))
  })()

  const known = (id: string): number | undefined => {
    const told = followed?.told.findLast((event) => event.id === id)
    return (told?.['organisation'] as { version: number } | undefined)?.version ?? listed.get(id)
  }

  return {
    learns: (versions) => until(async () => [...versions].every(([id, { version }]) => known(id) === version), 40),
    async close() {
      goesOn = false
      await sockets.closeAll()
      await following
    },
  }
}
