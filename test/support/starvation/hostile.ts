import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import sharp from 'sharp'
import { mailKeys } from '../../../api/platform/mail/inbound/mailKey.ts'
import { newId } from '../../../api/platform/record.ts'
import type { Client } from '../api.ts'
import { post } from '../files/uploads.ts'
import { office } from '../files/zips.ts'
import { followers } from '../live/follower.ts'
import { DOMAIN } from '../mail/mailRoom.ts'
import { relayTo } from '../mail/relay.ts'
import { mailOf } from '../mail/writtenMails.ts'
import type { Somebody } from './starve.ts'
import type { Held } from './streams.ts'

/** How often a mail is handed over that the listener has no room for, and how long the relay waits in between. */
const MOST_TRIES = 10
const RELAY_WAITS_MS = 1_000

const headersOf = ({ cookie }: Somebody): Client => ({ headers: { cookie } }) as unknown as Client

/** Large pings, as fast as the network takes them; a socket that is closed for it is opened again. */
export function messageFlood(attacker: Somebody): Held<{ closed: number }> {
  let goesOn = true
  const told = { closed: 0 }
  const sockets = followers(attacker)
  const flooding = (async () => {
    while (goesOn) {
      const socket = await sockets.connect(headersOf(attacker))
      for (let at = 0; at < 300; at++) socket.send({ type: 'ping', payload: { much: 'x'.repeat(60_000) } })
      const { code } = await socket.closed
      if (code === 4429) told.closed += 1
    }
  })()
  return { told: () => told, end: async () => ((goesOn = false), flooding) }
}

/** More connections than the listener takes, all at once, which go when each has had its greeting or its refusal. */
export async function crowdOfRelays(port: number, count: number): Promise<{ greeted: number; refused: number }> {
  const greetings = await Promise.all(
    Array.from({ length: count }, async () => {
      const socket = connect(port, '127.0.0.1').setEncoding('utf8')
      const [greeting] = (await once(socket, 'data')) as [string]
      return { socket, greeting }
    }),
  )
  for (const { socket } of greetings) socket.destroy()
  const begin = (code: string) => greetings.filter(({ greeting }) => greeting.startsWith(code)).length
  return { greeted: begin('220 '), refused: begin('421 ') }
}

const parts = (count: number): string[] =>
  Array.from({ length: count }, () => ['--B', 'Content-Type: text/plain', '', 'x']).flat()

const nested = (depth: number): string[] =>
  Array.from({ length: depth }, (_none, at) => [
    `--${at === 0 ? 'B' : `B${at}`}`,
    `Content-Type: multipart/mixed; boundary="B${at + 1}"`,
    '',
  ]).flat()

const HOSTILE: Readonly<Record<string, () => { type: string; body: string[] }>> = {
  'a delivery report of blank lines': () => ({
    type: 'multipart/report; report-type=delivery-status',
    body: ['--B', 'Content-Type: message/delivery-status', '', '\r\n'.repeat(5 << 20), '--B--'],
  }),
  'many parts': () => ({ type: 'multipart/mixed', body: parts(20_000) }),
  'parts within parts': () => ({ type: 'multipart/mixed', body: nested(5_000) }),
  'quotes without end': () => ({
    type: 'multipart/mixed',
    body: ['--B', '', ...Array<string>(4_000).fill('Op schreef')],
  }),
}

/** @returns the status of each mail, and the key by which the database knows it */
export async function hostileMails(port: number): Promise<{ status: number; key: string }[]> {
  const relay = relayTo(port, 2)
  const answers = Object.values(HOSTILE).map(async (made) => {
    const { type, body } = made()
    const head = {
      From: `robin-${newId()}@bank.example`,
      'Message-ID': `<${newId()}@bank.example>`,
      'MIME-Version': '1.0',
      'Content-Type': `${type}; boundary="B"`,
    }
    const mail = mailOf(head, body)
    return { status: await handedOver(relay, mail), key: mailKeys(Buffer.from(mail))('help') }
  })
  const handed = await Promise.all(answers)
  relay.close()
  return handed
}

/** As a relay does: what is not taken just now is sent again. */
async function handedOver(relay: ReturnType<typeof relayTo>, mail: string): Promise<number> {
  for (let tries = 1; ; tries++) {
    const status = await relay.send({ to: `help@${DOMAIN}`, mail })
    if (status < 400 || status >= 500 || tries === MOST_TRIES) return status
    await delay(RELAY_WAITS_MS)
  }
}

/** Two zip bombs and a picture of nearly 40 megapixels. @returns the statuses */
export async function hostileFiles(attacker: Somebody): Promise<number[]> {
  const bomb = office('docx', [{ name: 'word/media/bomb.xml', content: Buffer.alloc(64 << 20), inflatedBytes: 100 }])
  const picture = await sharp({ create: { width: 6_000, height: 6_600, channels: 3, background: 'red' } })
    .png()
    .toBuffer()
  const sent: number[] = []
  for (const [name, content] of [
    ['a.docx', bomb],
    ['b.docx', bomb],
    ['c.png', picture],
  ] as const)
    sent.push((await post(attacker, headersOf(attacker), name, content)).status)
  return sent
}
