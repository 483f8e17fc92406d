import { type Followed, type Follower, type followers } from './follower.ts'

/** Somebody who follows as much as may go over one socket, and reads nothing of what they are told. */
type SlowReader = {
  follows: readonly Followed[]
  /** Reads again. @returns the code with which the server has closed the socket meanwhile; null: it is still open */
  closedWith(): Promise<number | null>
}

const SUBSCRIPTIONS = 20
const ALIASES = Array.from({ length: 250 }, (_each, at) => `n${at}: name`).join(' ')

/** Names of such organisations fill within some twenty events what the network takes, and then 256 events wait. */
export const longName = (ending: string): string => `Long ${'name '.repeat(50)}${ending}`

/** The server's farewell to a socket on which too much waits. */
export const CLOSED_AS_SLOW = 4490
/** Whoever reads again more than ten seconds after the farewell finds the connection gone. */
export const CUT_OFF_AS_SLOW: readonly (number | null)[] = [CLOSED_AS_SLOW, 1006]

/** Follows all changes of organisations twenty times, then stops reading. */
export async function slowReader(
  sockets: Pick<ReturnType<typeof followers>, 'connect'>,
  by: Parameters<ReturnType<typeof followers>['connect']>[0],
): Promise<SlowReader> {
  const socket: Follower = await sockets.connect(by)
  const follows: Followed[] = []
  while (follows.length < SUBSCRIPTIONS)
    follows.push(await socket.follow(`subscription { organisationChanged { kind id organisation { ${ALIASES} } } }`))
  socket.pause()
  return {
    follows,
    async closedWith() {
      socket.resume()
      const answers = socket.roundTrip().then(() => null)
      return Promise.race([socket.closed.then(({ code }) => code), answers])
    },
  }
}
