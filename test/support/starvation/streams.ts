import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { mailKeys } from '../../../api/platform/mail/inbound/mailKey.ts'
import { newId } from '../../../api/platform/record.ts'
import type { Client } from '../api.ts'
import { openUpload, post } from '../files/uploads.ts'
import { followers } from '../live/follower.ts'
import { longName, slowReader } from '../live/slowReader.ts'
import { DOMAIN, replyOf } from '../mail/mailRoom.ts'
import { relayTo } from '../mail/relay.ts'
import { until } from '../run/until.ts'
import type { Somebody } from './starve.ts'

/** Something that an attacker holds open, or keeps sending. */
export type Held<Told = Record<string, number>> = { told: () => Told; end: () => Promise<void> }

/** A mail that the relay was told is safe; `key`: by which the database knows it. */
type SafeMail = { sender: string; key: string }

const headersOf = ({ cookie }: Somebody): Client => ({ headers: { cookie } }) as unknown as Client
const SUBSCRIPTIONS = 20
const SOCKETS = 3

type ManySubscriptions = Held<{ followed: number; readersLeft: number }> & {
  /** Lets the socket that reads nothing read again, and opens another one like it. @returns as `SlowReader.closedWith` */
  slowClosedWith: () => Promise<number | null>
}

/**
 * As many subscriptions as a session may have; one of its sockets reads nothing of what it is told. `readersLeft`: those
 * of the others that are still open.
 */
export async function manySubscriptions(attacker: Somebody): Promise<ManySubscriptions> {
  const sockets = followers(attacker)
  const aliases = Array.from({ length: 100 }, (_each, at) => `n${at}: name`).join(' ')
  let followed = 0
  let readersLeft = 0
  for (let socket = 1; socket < SOCKETS; socket++) {
    const one = await sockets.connect(headersOf(attacker))
    readersLeft += 1
    void one.closed.then(() => (readersLeft -= 1))
    for (let at = 0; at < SUBSCRIPTIONS; at++) {
      await one.follow(`subscription { organisationChanged { kind organisation { id ${at % 2 ? aliases : ''} } } }`)
      followed += 1
    }
  }
  let slow = await slowReader(sockets, headersOf(attacker))
  return {
    told: () => ({ followed: followed + slow.follows.length, readersLeft }),
    async slowClosedWith() {
      const code = await slow.closedWith()
      if (code !== null) slow = await slowReader(sockets, headersOf(attacker))
      return code
    },
    async end() {
      // Or it would never learn that the server has closed it.
      await slow.closedWith()
      await sockets.closeAll()
    },
  }
}

/** One change of a record after another, each with an event for everybody who follows. */
export function changesOnEnd(
  { url, cookie }: Somebody,
  record: { id: string; version: number },
): Held<{ changed: number; refused: number }> & { reached: (changes: number) => Promise<void> } {
  let goesOn = true
  const told = { changed: 0, refused: 0 }
  const query = /* GraphQL */ `
    mutation ($input: UpdateOrganisationInput!) {
      updateOrganisation(input: $input) {
        organisation {
          version
        }
      }
    }
  `
  const running = (async () => {
    let { version } = record
    while (goesOn) {
      const input = { id: record.id, version, name: longName(String(version)) }
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables: { input } }),
      })
      const { data } = (await response.json()) as { data: { updateOrganisation: unknown } | null }
      if (data?.updateOrganisation) {
        version += 1
        told.changed += 1
      } else {
        told.refused += 1
        await delay(50)
      }
    }
  })()
  return {
    told: () => told,
    reached: (changes) => until(async () => told.changed >= changes, 300),
    end: async () => ((goesOn = false), running),
  }
}

/** Connections of relays that say nothing, or hand a mail over byte by byte. */
export async function slowRelays(port: number, count: number): Promise<Held<{ greeted: number; writing: number }>> {
  const sockets: Socket[] = []
  const writing = new Set<Socket>()
  let greeted = 0
  for (let at = 0; at < count; at++) {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8')
    socket.on('error', () => undefined)
    // Who speaks before the greeting is refused.
    const [greeting] = (await once(socket, 'data')) as [string]
    if (greeting.startsWith('220 ')) greeted += 1
    socket.on('data', (answer: string) => {
      if (/^354 /m.test(answer)) writing.add(socket)
    })
    if (at % 2 === 0)
      socket.write(`EHLO relay.example\r\nMAIL FROM:<a@bank.example>\r\nRCPT TO:<help@${DOMAIN}>\r\nDATA\r\n`)
    sockets.push(socket)
  }
  const drip = setInterval(() => {
    for (const socket of writing) if (socket.writable) socket.write('x')
  }, 20)
  return {
    told: () => ({ greeted, writing: [...writing].filter(({ writable }) => writable).length }),
    async end() {
      clearInterval(drip)
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Large mails and small ones at once. @returns those that the relay was told are safe */
export async function burstOfMail(port: number, mails: { large: number; small: number }): Promise<SafeMail[]> {
  const relay = relayTo(port, 5)
  const padding = `${'A line of a long mail.\r\n'.repeat(200_000)}`
  const safe: SafeMail[] = []
  const send = async (text: string): Promise<void> => {
    const sender = `robin-${newId()}@bank.example`
    const mail = replyOf(sender, {}, text)
    const status = await relay.send({ to: `help@${DOMAIN}`, mail })
    if (status === 250) safe.push({ sender, key: mailKeys(Buffer.from(mail))('help') })
  }
  await Promise.all([
    ...Array.from({ length: mails.large }, () => send(padding)),
    ...Array.from({ length: mails.small }, () => send('We open at nine.')),
  ])
  relay.close()
  return safe
}

/** Uploads that send a byte now and then; `begun`: all but those that were refused as too many at once. */
export function slowUploads(attacker: Somebody, count: number): Held<{ begun: number; refused: number }> {
  const open = Array.from({ length: count }, () =>
    openUpload(attacker, headersOf(attacker), { 'content-length': 10 << 20 }),
  )
  let refused = 0
  for (const { sending, answered } of open) {
    sending.on('error', () => undefined)
    answered.then(
      ({ status }) => (refused += status === 429 ? 1 : 0),
      () => undefined,
    )
  }
  const drip = setInterval(() => {
    for (const { sending } of open) if (sending.writable) sending.write('a')
  }, 20)
  return {
    told: () => ({ begun: count - refused, refused }),
    async end() {
      clearInterval(drip)
      for (const { sending } of open) sending.destroy()
    },
  }
}

/** As many whole files as `count`, at once. @returns the ids of those that were taken */
export async function burstOfFiles(attacker: Somebody, count: number): Promise<string[]> {
  const content = Buffer.alloc(10 << 20, 'A line of the list.\n')
  const answers = await Promise.all(
    Array.from({ length: count }, () => post(attacker, headersOf(attacker), 'list.txt', content)),
  )
  return answers.flatMap(({ status, bytes }) =>
    status === 201 ? [(JSON.parse(bytes.toString()) as { attachment: { id: string } }).attachment.id] : [],
  )
}
