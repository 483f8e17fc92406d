import { whyNobodyIsInvited } from '../admin/src/colleagues/whyNobodyIsInvited.ts'
import { createLedger } from '../api/access/ledger.ts'
import { forgetUnconfirmed } from '../api/registration/forgetRegistrations.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, mutationOf, person, word } from './support/builders.ts'
import { codeOf, invite } from './support/colleagues.ts'
import { communitiesDirectorate } from './support/questions.ts'
import { mailedToken, newEmail, register, registered } from './support/registering.ts'

describe('what becomes of a registration', () => {
  let server: Api
  let force: Cast
  let spoc: Client
  const run = <Row = Record<string, unknown>>(text: string, ...values: unknown[]) =>
    server.db.query<Row>({ text, values })
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    const directorate = await communitiesDirectorate(force)
    spoc = await server.as('SPOC', { directorates: [directorate] })
  })

  const lettersAbout = async (path: string) =>
    (
      await run<{ account: string }>(
        `select account_id as account from outbox_mail where body like '%' || $1 || '%'`,
        path,
      )
    ).map(({ account }) => account)
  const ownOrganisation = async ({ accountId }: Client): Promise<string> =>
    (await run<{ id: string }>('select organisation_id as id from account where id = $1', accountId))[0]?.id ?? ''

  const confirming = (by: Client, id: string) =>
    by.send<{ confirmOrganisation: { organisation: { unconfirmedSince: string | null } } }>(
      `mutation ($input: RecordVersionInput!) {
        confirmOrganisation(input: $input) { organisation { version unconfirmedSince } }
      }`,
      { input: { id, version: 1 } },
    )

  it('a business called like another is told to the SPOCs of the communities, and never to its registrant', async () => {
    const name = `Candlewick ${word()} Bakery`
    await create(force.crime, 'Organisation', { name })
    const outsider = await server.as('SPOC', { directorates: [] })

    const twin = await registered(server, { kind: 'BUSINESS', businessName: `${name} Ltd` })
    const single = await registered(server, { kind: 'BUSINESS', businessName: `Unlike ${word()}` })

    const told = await lettersAbout(`/organisations/${await ownOrganisation(twin.client)}/show`)
    expect(told).toContain(spoc.accountId)
    expect(told).not.toContain(outsider.accountId)
    expect(told).not.toContain(twin.client.accountId)
    const mails = await run('select purpose from outbox_mail where recipient = $1', twin.email)
    expect(mails).toStrictEqual([{ purpose: 'REGISTRATION' }])
    expect(await lettersAbout(`/organisations/${await ownOrganisation(single.client)}/show`)).toStrictEqual([])
  })

  it('a resident whose address somebody of the register has is told of likewise', async () => {
    const email = newEmail()
    const { id } = await person(force.crime)
    await create(force.crime, 'ContactPoint', { person: id, kind: 'EMAIL', value: email, givenFor: 'WORK' })

    const { client } = await registered(server, { email })

    const [own] = await run<{ id: string }>('select person_id as id from account where id = $1', client.accountId)
    expect(own?.id).not.toBe(id)
    expect(await lettersAbout(`/people/${own?.id}/show`)).toContain(spoc.accountId)
  })

  it('a business of another name is told of too, if its address is in the register', async () => {
    const email = newEmail()
    const { id } = await person(force.crime)
    await create(force.crime, 'ContactPoint', { person: id, kind: 'EMAIL', value: email, givenFor: 'WORK' })

    const { client } = await registered(server, { email, kind: 'BUSINESS', businessName: `Unlike ${word()}` })

    expect(await lettersAbout(`/organisations/${await ownOrganisation(client)}/show`)).toContain(spoc.accountId)
  })

  it('a business waits until a SPOC confirms it, once; its owner cannot', async () => {
    const { client: owner } = await registered(server, { kind: 'BUSINESS', businessName: `Bakery ${word()}` })
    const id = await ownOrganisation(owner)
    const waiting = `{ organisations(filter: { unconfirmedSince: { isNull: false }, id: { eq: "${id}" } }) { totalCount } }`

    expect(await spoc.get(waiting)).toStrictEqual({ organisations: { totalCount: 1 } })
    expect(codeOf(await confirming(owner, id))).toBe('FORBIDDEN_FIELD unconfirmedSince')
    expect((await confirming(spoc, id)).data?.confirmOrganisation.organisation).toStrictEqual({
      version: 2,
      unconfirmedSince: null,
    })
    expect(await spoc.get(waiting)).toStrictEqual({ organisations: { totalCount: 0 } })
    expect(codeOf(await confirming(spoc, id))).toBe('CONFLICT')
  })

  it('its owner has no letters sent to colleagues before it is confirmed, nor once it is archived; the page says why', async () => {
    const { client: owner } = await registered(server, { kind: 'BUSINESS', businessName: `Bakery ${word()}` })
    const id = await ownOrganisation(owner)
    const email = newEmail()
    const inviting = () => invite(owner, { email, displayName: 'Your account is locked: go to evil.example' })
    const said = async () =>
      whyNobodyIsInvited(
        (
          await owner.get<{ organisation: Parameters<typeof whyNobodyIsInvited>[0] }>(
            'query ($id: ID!) { organisation(id: $id) { unconfirmedSince archivedAt } }',
            { id },
          )
        ).organisation,
      )

    const early = await inviting()
    expect([codeOf(early), early.errors[0]?.message]).toStrictEqual(['CONFLICT', await said()])
    expect(await run('select from outbox_mail where recipient = $1', email)).toStrictEqual([])
    await register(server, { email })
    expect(await mailedToken(server.db, email)).not.toBe('')

    await confirming(spoc, id)
    expect([codeOf(await inviting()), await said()]).toStrictEqual([null, null])

    await force.manager.get(mutationOf('archive', 'Organisation'), { input: { id, version: 2 } })
    const late = await inviting()
    expect([codeOf(late), late.errors[0]?.message]).toStrictEqual(['CONFLICT', await said()])
  })

  it('one that nobody confirms is erased after 48 hours, with a record of it, and open ones stay', async () => {
    const [late, open] = [newEmail(), newEmail()]
    await register(server, { email: late })
    await register(server, { email: open })
    const [gone] = await run<{ id: string; hours: number }>(
      `
        update registration set expires_at = now() - interval '1 second' where email = $1
        returning id, extract(epoch from expires_at - created_at)::float8 / 3600 as hours
      `,
      late,
    )
    await run(`update spent_proof set expires_at = now() - interval '1 second'`)
    const ledger = createLedger(server.db)

    expect(await forgetUnconfirmed({ db: server.db, ledger })).toBeGreaterThanOrEqual(1)

    expect(await run('select email from registration where email = any($1)', [late, open])).toStrictEqual([
      { email: open },
    ])
    expect(await run('select from spent_proof')).toStrictEqual([])
    expect(
      await run(
        'select category, classes from ledger_record where operation = $1 and subjects && $2::uuid[]',
        'forgetRegistrations',
        [gone?.id],
      ),
    ).toStrictEqual([{ category: 'ERASURE', classes: ['ACCOUNT'] }])
    const [kept] = await run<{ hours: number }>(
      'select extract(epoch from expires_at - created_at)::float8 / 3600 as hours from registration where email = $1',
      open,
    )
    expect(Math.round(kept?.hours ?? 0)).toBe(48)
    await ledger.close()
  })

  it('nobody finds in the API what a stranger has sent, before it is confirmed', async () => {
    const canary = word()
    const email = `${canary}@resident.example`
    await register(server, {
      email,
      displayName: `Robin ${canary}`,
      kind: 'BUSINESS',
      businessName: `Bakery ${canary}`,
    })
    expect(await mailedToken(server.db, email)).not.toBe('')

    for (const who of [spoc, force.admin, force.manager]) {
      const { body } = await who.send(
        `query ($word: String!) {
          organisations(filter: { name: { contains: $word } }) { totalCount edges { node { id name } } }
          people(filter: { displayName: { contains: $word } }) { totalCount edges { node { id displayName } } }
          accounts(filter: { displayName: { contains: $word } }) { totalCount edges { node { id displayName } } }
        }`,
        { word: canary },
      )
      expect(body).not.toContain(canary)
    }
  })
})
