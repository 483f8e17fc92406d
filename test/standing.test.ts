import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Standing } from '../api/access/viewer.ts'
import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, mutationOf, organisation, word } from './support/builders.ts'
import { change, codeOf, colleague, colleaguesSeenBy, invite, leave, newAddress } from './support/colleagues.ts'
import { queryWithin } from '../api/platform/database.ts'
import { serverUrl } from './support/database/database.ts'
import { until } from './support/run/until.ts'
import { about } from './support/run/expecting.ts'

const STANDING = '{ viewer { standing rules } }'

describe('standing in the organisation', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  /** Somebody of a new organisation, or of one that is there. */
  const stakeholder = async (standing: Standing, of?: string): Promise<Client & { organisationId: string }> => {
    const organisationId = of ?? (await organisation(force.crime)).id
    return { ...(await server.as('STAKEHOLDER', { organisationId, standing })), organisationId }
  }
  const standingSeenBy = async (by: Client) =>
    (await by.get<{ viewer: { standing: Standing | null } }>(STANDING)).viewer.standing

  describe('is given by an administrator', () => {
    const accountWith = async (input: Record<string, unknown>) =>
      force.admin.send<{ changed: { record: { standing: Standing | null } } }>(
        mutationOf('create', 'Account', 'id version standing'),
        { input: { email: newAddress(), displayName: 'Sam Example', ...input } },
      )

    it('who makes the first owner, and any other standing', async () => {
      const { id } = await organisation(force.crime)
      for (const standing of ['OWNER', 'EDITOR', 'VIEWER']) {
        const { data } = await accountWith({ roles: ['STAKEHOLDER'], organisation: id, standing })
        expect(data?.changed.record.standing).toBe(standing)
      }
      const { data } = await accountWith({ roles: ['STAKEHOLDER'], organisation: id })
      about('left out', () => expect(data?.changed.record.standing).toBe('OWNER'))
    })

    it('to stakeholders only', async () => {
      const refused = await accountWith({ roles: ['STAFF'], standing: 'OWNER' })
      expect(refused.errors[0]?.extensions.fields).toStrictEqual({
        standing: 'is for accounts of the role STAKEHOLDER only',
      })
      expect((await accountWith({ roles: ['STAFF'] })).data?.changed.record.standing).toBeNull()

      const owner = await stakeholder('OWNER')
      expect(await change(server, force.admin, owner.accountId, { roles: ['RESIDENT'] })).toBeNull()
      expect(await standingSeenBy(owner)).toBeNull()
    })

    it('and by nobody else of the force, nor by a stakeholder to themselves', async () => {
      const viewer = await stakeholder('VIEWER')
      expect(await change(server, viewer, viewer.accountId, { standing: 'OWNER' })).toBe('FORBIDDEN')
      expect(await change(server, force.crime, viewer.accountId, { standing: 'OWNER' })).toBe('FORBIDDEN')
      expect(await change(server, force.manager, viewer.accountId, { standing: 'OWNER' })).toBe('FORBIDDEN')
    })

    it('and counts from the next request, as a suspension does', async () => {
      const owner = await stakeholder('OWNER')
      const editor = await stakeholder('EDITOR', owner.organisationId)
      expect(await standingSeenBy(editor)).toBe('EDITOR')

      expect(await change(server, owner, editor.accountId, { standing: 'OWNER' })).toBeNull()
      expect(await standingSeenBy(editor)).toBe('OWNER')
      expect(codeOf(await invite(editor, {}))).toBeNull()

      expect(await change(server, owner, editor.accountId, { suspendedAt: new Date().toISOString() })).toBeNull()
      expect((await editor.refused(STANDING)).extensions.code).toBe('UNAUTHENTICATED')

      expect(await change(server, owner, editor.accountId, { suspendedAt: null, standing: 'VIEWER' })).toBeNull()
      expect(await standingSeenBy(editor)).toBe('VIEWER')
      expect(codeOf(await invite(editor, {}))).toBe('FORBIDDEN')
    })
  })

  it('as a VIEWER or EDITOR, somebody sees their organisation, but no account of it except their own', async () => {
    const owner = await stakeholder('OWNER')
    for (const standing of ['EDITOR', 'VIEWER'] as const) {
      const other = await stakeholder(standing, owner.organisationId)
      const { organisation: seen } = await other.get<{ organisation: { name: string } | null }>(
        'query ($id: ID!) { organisation(id: $id) { name } }',
        { id: owner.organisationId },
      )
      expect(seen?.name).toBeTruthy()
      const { accounts } = await other.get<{ accounts: { totalCount: number } }>('{ accounts { totalCount } }')
      expect(accounts.totalCount).toBe(1)
      expect(codeOf(await other.send('{ colleagueInvitations { totalCount } }'))).toBe('FORBIDDEN')
      expect(await change(server, other, owner.accountId, { standing: 'VIEWER' })).toBe('FORBIDDEN')
    }
  })

  it('as a VIEWER, somebody changes nothing of the organisation', async () => {
    const viewer = await stakeholder('VIEWER')
    const { viewer: own } = await viewer.get<{ viewer: { rules: [string, string][] } }>(STANDING)
    const changed = own.rules
      .filter(([action]) => action !== 'read')
      .map(([action, types]) => `${action} ${types}`)
      .sort()

    // What of their own account everybody may change, and leaving.
    expect([...new Set(changed)]).toStrictEqual([
      'archive Account',
      'create ApiKey',
      'create Favourite',
      'create MailChoice',
      'update ApiKey',
      'update Favourite',
      'update MailChoice',
      'update Passkey',
      'update Session',
    ])
  })

  it('an owner sees the accounts of their own organisation, and no trace of another’s', async () => {
    const [owner, other] = [await stakeholder('OWNER'), await stakeholder('OWNER')]
    const viewer = await stakeholder('VIEWER', owner.organisationId)
    await invite(owner, {})

    const seen = await colleaguesSeenBy(owner)
    expect(seen.accounts.map(({ id }) => id).sort()).toStrictEqual([owner.accountId, viewer.accountId].sort())
    expect(seen.invitations).toHaveLength(1)

    const strange = await colleaguesSeenBy(other)
    expect(strange.accounts.map(({ id }) => id)).toStrictEqual([other.accountId])
    expect(strange.invitations).toStrictEqual([])
    expect(await change(server, other, viewer.accountId, { standing: 'EDITOR' })).toBe('NOT_FOUND')
    const [invitation] = seen.invitations
    const withdraw = mutationOf('archive', 'ColleagueInvitation')
    expect(codeOf(await other.send(withdraw, { input: { id: invitation?.id, version: invitation?.version } }))).toBe(
      'NOT_FOUND',
    )
  })

  it('an owner changes standing and suspension, and no other field', async () => {
    const owner = await stakeholder('OWNER')
    const editor = await stakeholder('EDITOR', owner.organisationId)
    const others = {
      email: newAddress(),
      displayName: 'Somebody Else',
      roles: ['STAKEHOLDER', 'SPOC'],
      organisation: null,
      person: null,
    }
    for (const [field, value] of Object.entries(others))
      expect(await change(server, owner, editor.accountId, { [field]: value })).toBe(`FORBIDDEN_FIELD ${field}`)
    expect(await change(server, owner, editor.accountId, { standing: 'VIEWER', roles: ['SPOC'] })).toBe(
      'FORBIDDEN_FIELD roles',
    )
    expect(await standingSeenBy(editor)).toBe('EDITOR')
    expect(await leave(server, owner, editor.accountId)).toBe('FORBIDDEN_FIELD archivedAt')
  })

  it('an owner does not change an account that has other roles too', async () => {
    const owner = await stakeholder('OWNER')
    const id = await createAccountWithPassword(server.db, {
      email: newAddress(),
      displayName: 'An Officer',
      roles: ['STAKEHOLDER', 'STAFF'],
      password: `${word()}-${word()}`,
      organisationId: owner.organisationId,
    })
    expect(await change(server, owner, id, { suspendedAt: new Date().toISOString() })).toBe('FORBIDDEN')
  })

  it('an owner does not change the owner who invited them, nor with a key', async () => {
    const first = await stakeholder('OWNER')
    const second = await colleague(server, first, 'OWNER')

    expect(await change(server, second, first.accountId, { standing: 'VIEWER' })).toBe('FORBIDDEN')
    expect(await change(server, first, second.accountId, { standing: 'EDITOR' })).toBeNull()

    const { createApiKey } = await first.get<{ createApiKey: { secret: string } }>(
      'mutation { createApiKey(input: { name: "Sync", scopes: ["read:ACCOUNT", "write:ACCOUNT"] }) { secret } }',
    )
    const headers = { authorization: `Bearer ${createApiKey.secret}` }
    const input = { email: newAddress(), displayName: 'Sam', standing: 'OWNER' }
    const asked = await server.anonymous.send(
      'mutation ($input: InviteColleagueInput!) { inviteColleague(input: $input) { __typename } }',
      { input },
      headers,
    )
    expect(codeOf(asked)).toBe('FORBIDDEN')
  })

  describe('of the last active owner stays', () => {
    it('so that they neither leave nor step down nor suspend themselves', async () => {
      const owner = await stakeholder('OWNER')
      await stakeholder('EDITOR', owner.organisationId)
      const suspended = await stakeholder('OWNER', owner.organisationId)
      expect(await change(server, owner, suspended.accountId, { suspendedAt: new Date().toISOString() })).toBeNull()
      // Nobody has accepted this one yet.
      await create(force.admin, 'Account', {
        email: newAddress(),
        displayName: 'Not Here Yet',
        roles: ['STAKEHOLDER'],
        organisation: owner.organisationId,
      })

      expect(await leave(server, owner)).toBe('CONFLICT')
      expect(await change(server, owner, owner.accountId, { standing: 'EDITOR' })).toBe('CONFLICT')
      expect(await change(server, owner, owner.accountId, { suspendedAt: new Date().toISOString() })).toBe('CONFLICT')
      expect(await change(server, force.admin, owner.accountId, { standing: 'VIEWER' })).toBe('CONFLICT')
      expect(await standingSeenBy(owner)).toBe('OWNER')
    })

    it('until there is another: then they step down, or leave and are signed out', async () => {
      const owner = await stakeholder('OWNER')
      const second = await stakeholder('OWNER', owner.organisationId)
      expect(await leave(server, owner)).toBeNull()
      expect((await owner.refused(STANDING)).extensions.code).toBe('UNAUTHENTICATED')

      await stakeholder('OWNER', owner.organisationId)
      expect(await change(server, second, second.accountId, { standing: 'EDITOR' })).toBeNull()
      expect(await standingSeenBy(second)).toBe('EDITOR')
    })

    it('but an EDITOR or VIEWER leaves as they like, and an administrator locks anybody out', async () => {
      const owner = await stakeholder('OWNER')
      const viewer = await stakeholder('VIEWER', owner.organisationId)
      expect(await leave(server, viewer)).toBeNull()
      expect(await change(server, force.admin, owner.accountId, { suspendedAt: new Date().toISOString() })).toBeNull()
    })

    // The embedded database has one connection: nothing there happens half-way through something else.
    if (serverUrl !== null) {
      it('also where another owner is half-way through stepping down', async () => {
        const one = await stakeholder('OWNER')
        const two = await stakeholder('OWNER', one.organisationId)

        let unmaking: Promise<string | null> | undefined
        await (server.db.orm.em.fork() as SqlEntityManager).transactional(async (em) => {
          const run = (text: string, value: string) => queryWithin(em, { text, values: [value] })
          await run(`update account set standing = 'EDITOR' where id = $1`, one.accountId)
          await run('select from organisation where id = $1 for no key update', one.organisationId)
          unmaking = change(server, one, two.accountId, { standing: 'EDITOR' })
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
          await Promise.race([unmaking, until(async () => (await waiting()).length > 0, 20)])
        })

        expect(await unmaking).toBe('CONFLICT')
        expect(await standingSeenBy(two)).toBe('OWNER')
      })
    }

    it('also when two owners unmake each other, or themselves, at once', async () => {
      const suspension = { suspendedAt: new Date().toISOString() }
      const unmaking = (of: Client, by: Client) => [
        () => change(server, by, of.accountId, { standing: 'VIEWER' }),
        () => change(server, by, of.accountId, suspension),
        () => leave(server, of),
        () => change(server, of, of.accountId, { standing: 'EDITOR' }),
      ]
      const ways = unmaking({} as Client, {} as Client).length
      for (let way = 0; way < ways; way += 1) {
        const one = await stakeholder('OWNER')
        const two = await stakeholder('OWNER', one.organisationId)

        const done = await Promise.all([unmaking(one, two)[way]?.(), unmaking(two, one)[way]?.()])

        about(`way ${way}: ${JSON.stringify(done)}`, () => {
          expect(done.filter((code) => code === null)).toHaveLength(1)
          // The second either came too late to be asked, or was held back.
          expect(['CONFLICT', 'FORBIDDEN', 'FORBIDDEN_FIELD standing', 'UNAUTHENTICATED']).toContain(
            done.find((code) => code !== null),
          )
        })
        const [left] = await server.db.query<{ owners: number }>({
          text: `
            select count(*)::int as owners from account
            where organisation_id = $1 and standing = 'OWNER' and suspended_at is null and archived_at is null
          `,
          values: [one.organisationId],
        })
        expect(left?.owners).toBe(1)
      }
    })
  })
})
