import type { Standing } from '../api/access/viewer.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, type Made, mutationOf, organisation, word } from './support/builders.ts'
import { change, codeOf, colleague, colleaguesSeenBy, invite, leave, newAddress } from './support/colleagues.ts'
import { acceptInvitation, keptMail, PASSWORD, postAuth, tokenIn } from './support/signIn/mailedLinks.ts'

type Owner = Client & { organisationId: string }

describe('an owner invites a colleague', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const owner = async (of?: string): Promise<Owner> => {
    const organisationId = of ?? (await organisation(force.crime)).id
    return { ...(await server.as('STAKEHOLDER', { organisationId, standing: 'OWNER' })), organisationId }
  }
  const run = <Row>(text: string, ...values: unknown[]) => server.db.query<Row>({ text, values })
  const linkTo = async (email: string): Promise<string> => tokenIn((await keptMail(server.db, email))?.body ?? '')
  const statusOf = async (token: string): Promise<number> => (await postAuth(server.url, '/link', { token })).status
  /** Puts the organisation just below its limit. */
  const fill = (organisationId: string, accounts: number) =>
    run(
      `
        insert into account (id, email, display_name, roles, organisation_id, standing, suspended_at)
        select gen_random_uuid(), gen_random_uuid() || '@test.example', 'X', '{STAKEHOLDER}', $1, 'VIEWER',
          case when n % 2 = 0 then now() end
        from generate_series(1, $2::int) n
      `,
      organisationId,
      accounts,
    )

  it('who accepts, and has the role, the organisation and the standing that belong to it, and nothing else', async () => {
    const by = await owner()
    const email = newAddress()
    expect(codeOf(await invite(by, { email: email.toUpperCase(), standing: 'EDITOR' }))).toBeNull()
    expect(await run('select from account where email = $1', email)).toHaveLength(0)

    const page = await postAuth(server.url, '/link', { token: await linkTo(email) })
    expect(page.body).toStrictEqual({ purpose: 'INVITATION', email, displayName: 'Sam Example' })
    await acceptInvitation(server, email)

    const [account] = await run<Record<string, unknown>>(
      `
        select roles, organisation_id, person_id, standing, suspended_at, created_by, email_verified
        from account where email = $1
      `,
      email,
    )
    expect(account).toStrictEqual({
      roles: ['STAKEHOLDER'],
      organisation_id: by.organisationId,
      person_id: null,
      standing: 'EDITOR',
      suspended_at: null,
      created_by: by.accountId,
      email_verified: true,
    })
    expect((await colleaguesSeenBy(by)).invitations).toStrictEqual([])
  })

  it('and the making of the account is in the ledger and in the history', async () => {
    const by = await owner()
    const joined = await colleague(server, by, 'VIEWER')

    const filed = await run<{ category: string; classes: string[] }>(
      `select category, classes from ledger_record where operation = 'acceptInvitation' and subjects = array[$1::uuid]`,
      joined.accountId,
    )
    expect(filed).toStrictEqual([{ category: 'COLLECTION', classes: ['ACCOUNT'] }])
    const [history] = await run<{ new_value: string; operation: string }>(
      `select new_value, operation from history_entry where object_id = $1 and field = 'standing'`,
      joined.accountId,
    )
    expect(history).toStrictEqual({ new_value: 'VIEWER', operation: 'acceptInvitation' })
  })

  it.each([
    ['roles', ['SPOC']],
    ['roles', ['STAKEHOLDER', 'ADMINISTRATOR']],
    ['roles', []],
    ['roles', null],
    ['organisation', 'OTHER'],
    ['organisation', null],
    ['person', 'PERSON'],
    ['person', null],
    ['suspendedAt', '2026-01-01T00:00:00Z'],
  ])('and is refused %s %j, which is not theirs to decide', async (field, given) => {
    const by = await owner()
    const real = { OTHER: (await organisation(force.crime)).id, PERSON: by.accountId }
    const value = typeof given === 'string' ? (real[given as keyof typeof real] ?? given) : given

    expect(codeOf(await invite(by, { [field]: value }))).toBe(`FORBIDDEN_FIELD ${field}`)
    expect((await colleaguesSeenBy(by)).invitations).toStrictEqual([])
  })

  it('and may say what goes without saying', async () => {
    const by = await owner()
    expect(codeOf(await invite(by, { roles: ['STAKEHOLDER'], organisation: by.organisationId }))).toBeNull()
  })

  it('by a usable address and name', async () => {
    const by = await owner()
    const { errors } = await invite(by, { email: 'no address' })
    expect(errors[0]?.extensions.fields).toStrictEqual({ email: 'must be an e-mail address' })
    const nameless = await invite(by, { displayName: ' - ' })
    expect(nameless.errors[0]?.extensions.fields).toStrictEqual({ displayName: 'must hold a letter or a digit' })
  })

  it('by a link that fails once the invitation is withdrawn or replaced, or its author is no owner any more', async () => {
    const by = await owner()
    const second = await owner(by.organisationId)
    const email = newAddress()
    const open = async (): Promise<Made> => (await colleaguesSeenBy(by)).invitations[0] as Made

    await invite(by, { email })
    const first = await linkTo(email)
    expect(await statusOf(first)).toBe(200)
    await invite(by, { email })
    expect(await statusOf(first)).toBe(404)
    expect((await colleaguesSeenBy(by)).invitations).toHaveLength(1)

    const replaced = await linkTo(email)
    const { id, version } = await open()
    expect(codeOf(await by.send(mutationOf('archive', 'ColleagueInvitation'), { input: { id, version } }))).toBeNull()
    expect(await statusOf(replaced)).toBe(404)

    await invite(by, { email })
    const last = await linkTo(email)
    expect(await statusOf(last)).toBe(200)
    await change(server, second, by.accountId, { standing: 'EDITOR' })
    expect(await statusOf(last)).toBe(404)
    expect((await postAuth(server.url, '/set-password', { token: last, password: PASSWORD })).status).toBe(404)
  })

  it('and cannot tell whether the address has an account already: answer, list, ledger and versions are the same', async () => {
    const outside = await organisation(force.crime)
    const elsewhere = newAddress()
    await create(force.admin, 'Account', {
      email: elsewhere,
      displayName: 'Robin Elsewhere',
      roles: ['STAKEHOLDER'],
      organisation: outside.id,
    })
    const holder = await acceptInvitation(server, elsewhere)
    const holders = await run('select * from account where id = $1', holder.accountId)

    const seen = async (email: string): Promise<string[]> => {
      const by = await owner()
      const { status, body } = await invite(by, { email })
      const again = await invite(by, { email })
      const lists = await by.send(`{
        accounts { totalCount edges { node { standing version } } }
        colleagueInvitations(includeArchived: true) {
          totalCount
          edges { node { email displayName standing version organisation { id } access { unreadableFields } } }
        }
      }`)
      const filed = await run(
        `select category, operation, subjects, classes from ledger_record where account_id = $1 order by seq`,
        by.accountId,
      )
      const kept = await run(
        `select object_type, field, class, new_value, operation from history_entry where account_id = $1 order by field, id`,
        by.accountId,
      )
      const places = [
        [email, 'ADDRESS'],
        [by.organisationId, 'ORGANISATION'],
        [by.accountId, 'ACCOUNT'],
      ]
      const answers = [`${status}`, body, again.body, lists.body, JSON.stringify(filed), JSON.stringify(kept)]
      return answers.map((text) =>
        places
          .reduce((known, [what = '', name = '']) => known.replaceAll(what, name), text)
          .replace(/[\da-f]{8}-[\da-f-]{27}/g, 'ID')
          .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'MOMENT'),
      )
    }

    expect(await seen(elsewhere)).toStrictEqual(await seen(newAddress()))

    const told = await keptMail(server.db, elsewhere)
    expect(told?.purpose).toBe('INVITED_ALREADY')
    expect(told?.body).toMatch(/^Dear Robin Elsewhere,\n[^]*You have an account already, so nothing has changed/)
    expect(tokenIn(told?.body ?? '')).toBe('')
    expect(await run('select * from account where id = $1', holder.accountId)).toStrictEqual(holders)
  })

  it('up to 20 accounts: suspended ones and open invitations count, archived and lapsed ones do not', async () => {
    const by = await owner()
    await fill(by.organisationId, 18)
    expect(codeOf(await invite(by, {}))).toBeNull()
    expect(codeOf(await invite(by, {}))).toBe('CONFLICT')

    await run('update colleague_invitation set expires_at = now() where organisation_id = $1', by.organisationId)
    const last = await colleague(server, by, 'EDITOR')
    expect(codeOf(await invite(by, {}))).toBe('CONFLICT')
    expect(await leave(server, last)).toBeNull()
    expect(codeOf(await invite(by, {}))).toBeNull()
  })

  it('and two who invite at once at 19 do not make 21', async () => {
    const by = await owner()
    const other = await owner(by.organisationId)
    await fill(by.organisationId, 17)

    const done = await Promise.all([by, other, by].map((each) => invite(each, {})))

    expect(done.map(codeOf).sort()).toStrictEqual(['CONFLICT', 'CONFLICT', null])
    expect((await colleaguesSeenBy(by)).invitations).toHaveLength(1)
  })

  it('but sends no stranger a letter too many', async () => {
    const by = await owner()
    const email = newAddress()
    for (let n = 0; n < 3; n += 1) expect(codeOf(await invite(by, { email }))).toBeNull()
    expect(codeOf(await invite(by, { email }))).toBe('RATE_LIMITED')

    await run(
      `
        insert into colleague_invitation
          (id, organisation_id, invited_by, email, display_name, standing, expires_at, archived_at)
        select gen_random_uuid(), $1, $2, 'x' || n || '@test.example', 'X', 'VIEWER', now(), now()
        from generate_series(1, 37) n
      `,
      by.organisationId,
      by.accountId,
    )
    expect(codeOf(await invite(by, {}))).toBe('RATE_LIMITED')
  })

  it.each(['EDITOR', 'VIEWER'] as const)(
    'which an %s may not, and neither may anybody of the force',
    async (standing) => {
      const { organisationId } = await owner()
      const other = await server.as('STAKEHOLDER', { organisationId, standing: standing satisfies Standing })
      for (const by of [other, force.admin, force.crime, force.manager]) {
        expect(codeOf(await invite(by, { email: `${word()}@test.example` }))).toBe('FORBIDDEN')
      }
    },
  )

  it('and an owner whose account has no organisation invites nobody', async () => {
    const by = await server.as('STAKEHOLDER', { standing: 'OWNER' })
    expect(codeOf(await invite(by, {}))).toMatch(/^FORBIDDEN/)
  })
})
