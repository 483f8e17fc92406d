import type { Role } from '../api/access/viewer.ts'
import { DOMAIN } from './support/mail/mailRoom.ts'
import { CUT_OFF_AS_SLOW } from './support/live/slowReader.ts'
import { killNow } from './support/processes/apiProcess.ts'
import { seededChance, SEED } from './support/run/chance.ts'
import { about, expectPresent, fail } from './support/run/expecting.ts'
import { type Siege, siege, whomToRing } from './support/starvation/siege.ts'
import { dearest, meanwhile, starve } from './support/starvation/starve.ts'
import { crowdOfRelays, hostileFiles, hostileMails, messageFlood } from './support/starvation/hostile.ts'
import {
  burstOfFiles,
  burstOfMail,
  changesOnEnd,
  manySubscriptions,
  slowRelays,
  slowUploads,
} from './support/starvation/streams.ts'

/**
 * The role with the widest rights, and one that anybody may get. The full run has every role:
 * test/soak/starvation.ts.
 */
const ATTACKERS: readonly Role[] = ['SPOC', 'RESIDENT']

/** So many that the socket which reads nothing of them is cut off. */
const ENOUGH_CHANGES = 30

/** Of these senders, files and hostile mails those that are there: a sender's mail waits with its content, or is held. */
const WHAT_IS_THERE = `
  select (select count(*)::int from inbound_mail where mail_key = any($4::text[])) as hostile,
    (
      select array_agg(safe.sender order by safe.sender collate "C")
      from unnest($1::text[], $2::text[]) as safe (sender, key) join inbound_mail mail on mail_key = key
      where mail.state = 'WAITING' and mail.sealed is not null
        or mail.state = 'HELD' and exists (select from held_mail held where held.sender = safe.sender)
    ) as senders,
    (select array_agg(id::text order by id::text collate "C") from attachment where id = any($3::uuid[])) as files
`

let besieged: Siege
beforeAll(async () => {
  besieged = await siege(0.004, [...ATTACKERS, 'OPERATOR'], { INBOUND_SMTP_PORT: '0', INBOUND_MAIL_DOMAIN: DOMAIN })
})

describe('an operator, while somebody sends the most expensive request that the limits allow twenty times at once', () => {
  it('is told who they are and whom to ring, and the process is healthy', async () => {
    const operator = await besieged.as('OPERATOR')

    for (const role of ATTACKERS) {
      const attacker = await besieged.as(role)
      const [found] = await dearest(attacker, seededChance(SEED), 1)
      expectPresent(found)
      const { request, ms, tried } = found
      expect(request.path).toBe('/graphql')

      const { attack, others, health } = await starve(attacker, request, operator, whomToRing)

      const sent = `${role}: ${request.name} (${ms.toFixed(0)} ms alone, the dearest of ${tried})`
      const worst = `operator at worst ${others.worstMs.toFixed(0)} ms, healthz ${health.worstMs.toFixed(0)} ms`
      console.log(`${sent}; ${attack.answered} answered, ${attack.refused} refused; ${worst}`)
      about(sent, () => expect(others.wrong).toStrictEqual([]))
      about(sent, () => expect(health.wrong).toStrictEqual([]))
      about(sent, () => expect(attack.wrong).toStrictEqual([]))
      expect(attack.answered + attack.refused).toBe(20)
      expect(Math.min(others.answered, health.answered)).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('an operator, while others hold open all that may be open, and send all that may be sent', () => {
  it('is told who they are and whom to ring; what was acknowledged is there after kill -9', async () => {
    const { kept, server } = besieged
    const [spoc, resident, operator] = [
      await besieged.as('SPOC'),
      await besieged.as('RESIDENT'),
      await besieged.as('OPERATOR'),
    ]
    const port = Number((await server.child.printed(/Mail comes in on port (\d+)/))[1])
    const subscriptions = await manySubscriptions(spoc)
    const changes = changesOnEnd(spoc, await organisationOf(spoc))
    await changes.reached(ENOUGH_CHANGES)
    const slowSocket = await subscriptions.slowClosedWith()
    const held = {
      subscriptions,
      changes,
      relays: await slowRelays(port, 30),
      uploads: slowUploads(resident, 10),
      flood: messageFlood(resident),
    }
    const mailsCome = async () => {
      const crowd = await crowdOfRelays(port, 1_000)
      return { crowd, hostile: await hostileMails(port), mails: await burstOfMail(port, { large: 2, small: 10 }) }
    }
    const filesCome = async () => ({ files: await burstOfFiles(spoc, 4), refused: await hostileFiles(spoc) })
    const attack = Promise.all([mailsCome(), filesCome(), changes.reached(changes.told().changed + 1)])

    const { others, health } = await meanwhile(attack, operator, whomToRing)

    const [{ crowd, hostile, mails }, { files, refused }] = await attack
    const [sockets, changed, relays] = [subscriptions.told(), changes.told(), held.relays.told()]
    const [uploads, flood] = [held.uploads.told(), held.flood.told()]
    for (const each of Object.values(held)) await each.end()
    const told = { ...sockets, slowSocket, ...changed, relays, uploads, flood }
    console.log(`${JSON.stringify(told)}; ${mails.length} mails and ${files.length} files were taken`)
    console.log(`operator at worst ${others.worstMs.toFixed(0)} ms, healthz ${health.worstMs.toFixed(0)} ms`)
    expect(others.wrong).toStrictEqual([])
    expect(health.wrong).toStrictEqual([])
    expect(sockets).toStrictEqual({ followed: 60, readersLeft: 2 })
    expect(CUT_OFF_AS_SLOW).toContain(slowSocket)
    expect(changed.changed).toBeGreaterThan(ENOUGH_CHANGES)
    expect(relays.greeted).toBe(30)
    expect(relays.writing).toBeGreaterThan(0)
    expect(uploads.begun).toBeGreaterThan(0)
    expect(uploads.refused).toBeGreaterThan(0)
    expect(flood.closed).toBeGreaterThan(0)
    expect(crowd.greeted).toBeLessThanOrEqual(50)
    expect(crowd.greeted + crowd.refused).toBe(1_000)
    expect(hostile.map(({ status }) => status)).toStrictEqual([250, 250, 250, 250])
    expect(refused).toStrictEqual([400, 400, 201])
    expect(mails.length).toBeGreaterThan(0)
    expect(files.length).toBeGreaterThan(0)

    await killNow(server)
    const left = await kept.look((db) =>
      db.query<{ hostile: number; senders: string[]; files: string[] }>({
        text: WHAT_IS_THERE,
        values: [mails.map(({ sender }) => sender), mails.map(({ key }) => key), files, hostile.map(({ key }) => key)],
      }),
    )
    const acknowledged = {
      hostile: hostile.length,
      senders: mails.map(({ sender }) => sender).sort(),
      files: [...files].sort(),
    }
    expect(left).toStrictEqual([acknowledged])
  })
})

async function organisationOf({ url, cookie }: { url: string; cookie: string }) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query: '{ organisations(first: 1) { edges { node { id version } } } }' }),
  })
  const { data } = (await response.json()) as {
    data: { organisations: { edges: { node: { id: string; version: number } }[] } }
  }
  return data.organisations.edges[0]?.node ?? fail('no organisation')
}
