import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { newId } from '../../../api/platform/record.ts'
import type { Client } from '../api.ts'
import { openUpload, post } from '../files/uploads.ts'
import { type Follower, followers } from '../live/follower.ts'
import { DOMAIN, replyOf } from '../mail/mailRoom.ts'
import { relayTo } from '../mail/relay.ts'
import type { Somebody } from './starve.ts'

/** Something that an attacker holds open, or keeps sending. */
export type Held = { told: () => Record<string, number>; end: () => Promise<void> }

const headersOf = ({ cookie }: Somebody): Client => ({ headers: { cookie } }) as unknown as Client
const SUBSCRIPTIONS = 20
const SOCKETS = 3

/** As many subscriptions as a session may have; one of its sockets reads nothing of what it is told. */
export async function manySubscriptions(attacker: Somebody): Promise<Held> {
  const sockets = followers(attacker)
  const aliases = Array.from({ length: 100 }, (_each, at) => `n${at}: name`).join(' ')
  let followed = 0
  let slow: Follower | undefined
  for (let socket = 0; socket < SOCKETS; socket++) {
    const one = await sockets.connect(headersOf(attacker))
    for (let at = 0; at < SUBSCRIPTIONS; at++) {
      await one.follow(`subscription { organisationChanged { kind organisation { id ${at % 2 ? aliases : ''} } } }`)
      followed += 1
    }
    slow ??= one
  }
  slow?.pause()
  return {
    told: () => ({ followed }),
    async end() {
      // Or it would never learn that the server has closed it.
      slow?.resume()
      await sockets.closeAll()
    },
  }
}

/** One change of a record after another, each with an event for everybody who follows. */
export function changesOnEnd({ url, cookie }: Somebody, record: { id: string; version: number }): Held {
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
      const input = { id: record.id, version, name: `Name ${version}` }
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
  return { told: () => told, end: async () => ((goesOn = false), running) }
}

/** Connections of relays that say nothing, or hand a mail over byte by byte. */
export async function slowRelays(port: number, count: number): Promise<Held> {
  const sockets: Socket[] = []
  for (let at = 0; at < count; at++) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    if (at % 2 === 0)
      socket.write(`EHLO relay.example\r\nMAIL FROM:<a@bank.example>\r\nRCPT TO:<help@${DOMAIN}>\r\nDATA\r\n`)
    sockets.push(socket)
  }
  const drip = setInterval(() => {
    for (const [at, socket] of sockets.entries()) if (at % 2 === 0 && socket.writable) socket.write('x')
  }, 20)
  return {
    told: () => ({ open: sockets.filter(({ writable }) => writable).length }),
    async end() {
      clearInterval(drip)
      for (const socket of sockets) socket.destroy()
    },
  }
}

/** Large mails and small ones at once. @returns the senders of those that the relay was told are safe */
export async function burstOfMail(port: number, mails: { large: number; small: number }): Promise<string[]> {
  const relay = relayTo(port, 5)
  const padding = `${'A line of a long mail.\r\n'.repeat(200_000)}`
  const safe: string[] = []
  const send = async (text: string): Promise<void> => {
    const sender = `robin-${newId()}@bank.example`
    const status = await relay.send({ to: `help@${DOMAIN}`, mail: replyOf(sender, {}, text) })
    if (status === 250) safe.push(sender)
  }
  await Promise.all([
    ...Array.from({ length: mails.large }, () => send(padding)),
    ...Array.from({ length: mails.small }, () => send('We open at nine.')),
  ])
  relay.close()
  return safe
}

/** Uploads that send a byte now and then. */
export function slowUploads(attacker: Somebody, count: number): Held {
  const open = Array.from({ length: count }, () =>
    openUpload(attacker, headersOf(attacker), { 'content-length': 10 << 20 }),
  )
  for (const { sending } of open) sending.on('error', () => undefined)
  const drip = setInterval(() => {
    for (const { sending } of open) if (sending.writable) sending.write('a')
  }, 20)
  return {
    told: () => ({ open: open.filter(({ sending }) => sending.writable).length }),
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
