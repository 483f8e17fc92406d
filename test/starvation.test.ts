import type { Role } from '../api/access/viewer.ts'
import { DOMAIN } from './support/mail/mailRoom.ts'
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
    const held = [
      await manySubscriptions(spoc),
      changesOnEnd(spoc, await organisationOf(spoc)),
      await slowRelays(port, 30),
      slowUploads(resident, 10),
      messageFlood(resident),
    ]
    const mailsCome = async () => {
      const crowd = await crowdOfRelays(port, 1_000)
      return { crowd, hostile: await hostileMails(port), mails: await burstOfMail(port, { large: 2, small: 10 }) }
    }
    const filesCome = async () => ({ files: await burstOfFiles(spoc, 4), refused: await hostileFiles(spoc) })
    const attack = Promise.all([mailsCome(), filesCome()])

    const { others, health } = await meanwhile(attack, operator, whomToRing)

    const [{ crowd, hostile, mails }, { files, refused }] = await attack
    const told = held.map((each) => each.told())
    for (const each of held) await each.end()
    console.log(`${JSON.stringify(told)}; ${mails.length} mails and ${files.length} files were taken`)
    console.log(`operator at worst ${others.worstMs.toFixed(0)} ms, healthz ${health.worstMs.toFixed(0)} ms`)
    expect(others.wrong).toStrictEqual([])
    expect(health.wrong).toStrictEqual([])
    expect(told).toStrictEqual([
      { followed: 60 },
      { changed: expect.any(Number), refused: expect.any(Number) },
      { open: expect.any(Number) },
      { open: expect.any(Number) },
      { closed: expect.any(Number) },
    ])
    expect(crowd.greeted).toBeLessThanOrEqual(50)
    expect(crowd.greeted + crowd.refused).toBe(1_000)
    expect(Object.values(hostile)).toStrictEqual([250, 250, 250, 250])
    expect(refused).toStrictEqual([400, 400, 201])
    expect(mails.length).toBeGreaterThan(0)
    expect(files.length).toBeGreaterThan(0)

    await killNow(server)
    const left = await kept.look((db) =>
      db.query<{ mails: number; files: string[] }>({
        text: `
          select (select count(*)::int from inbound_mail) as mails,
            (select array_agg(id::text) from attachment where id = any($1::uuid[])) as files
        `,
        values: [files],
      }),
    )
    expect(left).toStrictEqual([{ mails: expect.any(Number), files: expect.arrayContaining(files) }])
    expect(left[0]?.mails).toBeGreaterThanOrEqual(mails.length)
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
