import type { SqlEntityManager } from '@mikro-orm/sql'
import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import type { Role, Standing } from '../api/access/viewer.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, create, organisation, premises as premisesOf, word } from './support/builders.ts'
import { change, codeOf, colleague, colleaguesSeenBy, invite, newAddress } from './support/colleagues.ts'
import { addsColleague } from './support/ownSection.ts'
import { queryWithin } from '../api/platform/database.ts'
import { acceptInvitation } from './support/signIn/mailedLinks.ts'
import { serverUrl } from './support/database/database.ts'
import { until } from './support/run/until.ts'
import { about } from './support/run/expecting.ts'

type Place = { id: string; version: number }
/** Somebody who signs in, with their place in the organisation. */
type Colleague = { client: Client; place: Place; person: string }

const END = `mutation ($input: EndColleagueInput!) {
  endColleague(input: $input) { affiliation { endsOn } accountStays pendingChanges { field } }
}`
type Done = { endColleague: { accountStays: boolean | null; pendingChanges: { field: string }[] } }
const STANDING = '{ viewer { standing } }'

describe('a leaver who has an account', () => {
  let server: Api
  let force: Cast
  let own: string
  let owner: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })
  beforeEach(async () => {
    own = (await organisation(force.manager)).id
    owner = await server.as('STAKEHOLDER', { organisationId: own, standing: 'OWNER' })
  })

  async function recorded(email: string): Promise<Omit<Colleague, 'client'>> {
    const { id, affiliations } = await addsColleague(owner, word(), email)
    const [place] = affiliations
    if (!place) throw new Error('The colleague has no place')
    return { person: id, place }
  }
  /** Invited by the owner, under the address that stands among their contacts. */
  async function invited(standing: Standing): Promise<Colleague> {
    const email = newAddress()
    return { client: await colleague(server, owner, standing, email), ...(await recorded(email)) }
  }
  const ends = async (by: Client, { id, version }: Place) => by.send<Done>(END, { input: { id, version } })
  const still = async ({ client }: Pick<Colleague, 'client'>) => codeOf(await client.send(STANDING))
  const emails = async (account: string): Promise<string[]> =>
    (
      await server.db.query<{ email: string }>({ text: 'select email from account where id = $1', values: [account] })
    ).map(({ email }) => email)
  async function contactsOf(id: string): Promise<unknown[]> {
    const text = 'query ($id: ID!) { person(id: $id) { contactPoints { id } } }'
    return (await force.manager.get<{ person: { contactPoints: unknown[] } }>(text, { id })).person.contactPoints
  }
  async function endOf({ id }: Place): Promise<string | null> {
    const text = 'query ($id: ID!) { affiliation(id: $id) { endsOn } }'
    return (await force.manager.get<{ affiliation: { endsOn: string | null } }>(text, { id })).affiliation.endsOn
  }

  it.each(['VIEWER', 'EDITOR', 'OWNER'] as const)(
    'as %s is signed out and suspended when an owner lets them go',
    async (standing) => {
      const leaver = await invited(standing)

      expect((await ends(owner, leaver.place)).data?.endColleague.accountStays).toBe(false)

      expect(await still(leaver)).toBe('UNAUTHENTICATED')
      const { accounts } = await colleaguesSeenBy(owner)
      expect(accounts.filter(({ suspendedAt }) => suspendedAt !== null).map(({ id }) => id)).toStrictEqual([
        leaver.client.accountId,
      ])
    },
  )

  const tied = (personId: string, roles: Role[] = ['STAKEHOLDER']): Promise<string> =>
    createAccountWithPassword(server.db, {
      email: newAddress(),
      displayName: 'Ada Guard',
      roles,
      password: `${word()}-${word()}`,
      organisationId: own,
      personId,
      standing: 'VIEWER',
    })
  async function suspendedAt(id: string): Promise<string | null | undefined> {
    return (await colleaguesSeenBy(owner)).accounts.find((account) => account.id === id)?.suspendedAt
  }

  it('is suspended too if their account is tied to their record, whatever its address', async () => {
    const { person, place } = await recorded(newAddress())
    const id = await tied(person)

    expect(codeOf(await ends(owner, place))).toBeNull()

    expect(await suspendedAt(id)).toEqual(expect.any(String))
  })

  it('keeps it when an editor lets them go, who has no right over accounts; a viewer lets nobody go', async () => {
    const leaver = await invited('VIEWER')
    const editor = await colleague(server, owner, 'EDITOR')

    expect(codeOf(await ends(leaver.client, leaver.place))).toBe('FORBIDDEN')
    expect(codeOf(await ends(editor, leaver.place))).toBeNull()

    expect(await still(leaver)).toBeNull()
  })

  it('keeps it as long as they stay in another role', async () => {
    const leaver = await invited('VIEWER')
    await create(force.manager, 'Affiliation', { person: leaver.person, organisation: own, role: 'Warden' })

    expect(codeOf(await ends(owner, leaver.place))).toBeNull()

    expect(await still(leaver)).toBeNull()
  })

  it('keeps it as long as another role of theirs has a last day to come, with their contacts', async () => {
    const leaver = await invited('VIEWER')
    await create(force.manager, 'Affiliation', { person: leaver.person, organisation: own, endsOn: '2099-12-31' })

    expect(codeOf(await ends(owner, leaver.place))).toBeNull()

    expect(await still(leaver)).toBeNull()
    expect(await contactsOf(leaver.person)).toHaveLength(2)
  })

  it('in two roles is suspended when both are ended on one day', async () => {
    const leaver = await invited('VIEWER')
    const other = await create(force.manager, 'Affiliation', { person: leaver.person, organisation: own })

    expect(codeOf(await ends(owner, leaver.place))).toBeNull()
    expect(await still(leaver)).toBeNull()
    expect(codeOf(await ends(owner, other))).toBeNull()

    expect(await still(leaver)).toBe('UNAUTHENTICATED')
    expect(await contactsOf(leaver.person)).toStrictEqual([])
  })

  it('under an address that somebody who stays has too keeps it, until the last of them goes', async () => {
    const shared = await invited('VIEWER')
    const [first] = await emails(shared.client.accountId)
    const { place } = await recorded(first ?? '')

    expect((await ends(owner, place)).data?.endColleague.accountStays).toBe(false)
    expect(await still(shared)).toBeNull()

    expect(codeOf(await ends(owner, shared.place))).toBeNull()
    expect(await still(shared)).toBe('UNAUTHENTICATED')
  })

  it('takes no owner along whose address an editor has put among their contacts', async () => {
    const second = await invited('OWNER')
    const [theirs] = await emails(second.client.accountId)
    const editor = await colleague(server, owner, 'EDITOR')
    const { affiliations } = await addsColleague(editor, word(), theirs)

    expect(codeOf(await ends(owner, affiliations[0] as Place))).toBeNull()

    expect(await still(second)).toBeNull()
  })

  it('and has only been invited cannot accept any more, if an owner lets them go', async () => {
    const [email, other] = [newAddress(), newAddress()]
    await invite(owner, { email })
    await invite(owner, { email: other })
    const { place } = await recorded(email)

    expect((await ends(owner, place)).data?.endColleague.accountStays).toBe(false)

    expect((await colleaguesSeenBy(owner)).invitations.map((one) => one.email)).toStrictEqual([other])
    await expect(acceptInvitation(server, email)).rejects.toThrow()
  })

  it('and has only been invited keeps the invitation when an editor lets them go', async () => {
    const email = newAddress()
    await invite(owner, { email })
    const { place } = await recorded(email)

    expect(codeOf(await ends(await colleague(server, owner, 'EDITOR'), place))).toBeNull()

    expect((await colleaguesSeenBy(owner)).invitations).toHaveLength(1)
  })

  it('and lets themselves go keeps it: leaving is said elsewhere', async () => {
    const second = await invited('OWNER')

    expect(codeOf(await ends(second.client, second.place))).toBeNull()

    expect(await still(second)).toBeNull()
  })

  it('and is the owner who invited the caller keeps it, but neither place, contacts nor keys', async () => {
    const second = await invited('OWNER')
    const [email] = await emails(owner.accountId)
    const { person, place } = await recorded(email ?? '')
    const { id: premises } = await premisesOf(force.manager, { organisation: own })
    await create(force.manager, 'Keyholder', { premises, person, callOrder: 1 })

    expect((await ends(second.client, place)).data?.endColleague).toMatchObject({
      accountStays: true,
      pendingChanges: [{ field: 'removed' }],
    })

    expect([await endOf(place), await contactsOf(person)]).toStrictEqual([expect.any(String), []])
    expect(codeOf(await owner.send(STANDING))).toBeNull()
  })

  it('and works for the force as well keeps it, but not their place', async () => {
    const { person, place } = await recorded(newAddress())
    const id = await tied(person, ['STAKEHOLDER', 'STAFF'])

    expect((await ends(owner, place)).data?.endColleague.accountStays).toBe(true)

    expect([await endOf(place), await suspendedAt(id)]).toStrictEqual([expect.any(String), null])
  })

  it('keeps it when an owner’s API key lets them go, which learns of no account', async () => {
    const leaver = await invited('VIEWER')
    const { createApiKey } = await owner.get<{ createApiKey: { secret: string } }>(
      `mutation { createApiKey(input: { name: "Rota", scopes: ["read:DIRECTORY", "write:DIRECTORY"] }) { secret } }`,
    )

    const { id, version } = leaver.place
    const { data, errors } = await server.anonymous.send<Done>(
      END,
      { input: { id, version } },
      { authorization: `Bearer ${createApiKey.secret}` },
    )

    expect([errors, data?.endColleague.accountStays]).toStrictEqual([[], null])
    expect([await endOf(leaver.place), await still(leaver)]).toStrictEqual([expect.any(String), null])
  })

  it('elsewhere keeps it: the same address at another organisation is nobody of theirs', async () => {
    const email = newAddress()
    const elsewhere = await server.as('STAKEHOLDER', {
      organisationId: (await organisation(force.manager)).id,
      standing: 'OWNER',
    })
    const stranger = await colleague(server, elsewhere, 'VIEWER', email)
    const { place } = await recorded(email)

    expect(codeOf(await ends(owner, place))).toBeNull()

    expect(await still({ client: stranger })).toBeNull()
  })

  it('keeps it if the caller was an owner when the page was opened, and is none any more', async () => {
    const leaver = await invited('VIEWER')
    const second = await colleague(server, owner, 'OWNER')
    expect(codeOf(await second.send(STANDING))).toBeNull()

    expect(await change(server, owner, second.accountId, { standing: 'EDITOR' })).toBeNull()
    expect(codeOf(await ends(second, leaver.place))).toBeNull()

    expect(await still(leaver)).toBeNull()
  })

  // The embedded database has one connection: nothing there happens half-way through something else.
  if (serverUrl !== null) {
    it('and would leave no active owner, as the other is stepping down, stays: the conflict names the place', async () => {
      const [one, two] = [await invited('OWNER'), await invited('OWNER')]
      expect(await change(server, owner, owner.accountId, { standing: 'VIEWER' })).toBeNull()

      let ending: ReturnType<typeof ends> | undefined
      await (server.db.orm.em.fork() as SqlEntityManager).transactional(async (em) => {
        const run = (text: string, value: string) => queryWithin(em, { text, values: [value] })
        await run(`update account set standing = 'EDITOR' where id = $1`, one.client.accountId)
        await run('select from organisation where id = $1 for no key update', own)
        ending = ends(one.client, two.place)
        // Only the owner of the database sees what other sessions wait for.
        const waiting = () =>
          server.db.asOwner(({ query }) =>
            query({
              text: `
                select 1 from pg_stat_activity
                where wait_event_type = 'Lock' and query like '%for no key update'
              `,
              values: [],
            }),
          )
        await Promise.race([ending, until(async () => (await waiting()).length > 0, 20)])
      })

      expect((await ending)?.errors[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        fields: { id: 'is the place of the last active owner' },
      })
      expect([await still(two), await endOf(two.place)]).toStrictEqual([null, null])
    })
  }

  it('and ends the other owner, who ends them at once: one of them stays, with place and account', async () => {
    const [one, two] = [await invited('OWNER'), await invited('OWNER')]
    expect(await change(server, owner, owner.accountId, { standing: 'VIEWER' })).toBeNull()

    const done = await Promise.all([ends(one.client, two.place), ends(two.client, one.place)])

    const codes = done.map(codeOf)
    about(JSON.stringify(done.map(({ errors }) => errors)), () => {
      expect(codes.filter((code) => code === null)).toHaveLength(1)
      expect(['CONFLICT', 'UNAUTHENTICATED']).toContain(codes.find((code) => code !== null))
    })
    const [winner, loser] = codes[0] === null ? [one, two] : [two, one]
    expect([await still(winner), await still(loser)]).toStrictEqual([null, 'UNAUTHENTICATED'])
    expect([await endOf(winner.place), await endOf(loser.place)]).toStrictEqual([null, expect.any(String)])
  })
})
