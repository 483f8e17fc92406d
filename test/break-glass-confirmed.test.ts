import { api, type Api, type Client } from './support/api.ts'
import { cast, type Cast, contactPoint, type Made, person } from './support/builders.ts'
import { about, fail } from './support/run/expecting.ts'

type Opening = {
  id: string
  needsConfirmation: boolean
  confirmedAt: string | null
  confirmedBy: string | null
  openedBy: string
}
const FIELDS = 'id needsConfirmation confirmedAt confirmedBy openedBy'
const OPEN = `
  mutation ($input: BreakGlassInput!) {
    breakGlass(input: $input) {
      breakGlass {
        ${FIELDS}
      }
    }
  }
`
const CONFIRM = `
  mutation ($input: ConfirmBreakGlassInput!) {
    confirmBreakGlass(input: $input) {
      breakGlass {
        ${FIELDS}
      }
    }
  }
`
const KEY = /* GraphQL */ `
  mutation ($input: CreateApiKeyInput!) {
    made: createApiKey(input: $input) {
      secret
    }
  }
`
const REASON = 'Fire next door, 03:10'

describe('the sixth opening by break-glass within an hour', () => {
  let server: Api
  let force: Cast
  let who: Made
  let dpo: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
    await contactPoint(force.crime, { person: who.id })
    dpo = await server.as('DPO')
  })

  const open = (by: Client) =>
    by.send<{ breakGlass: { breakGlass: Opening } }>(OPEN, { input: { subject: who.id, reason: REASON } })
  const opened = async (by: Client): Promise<Opening> => {
    const { data, body } = await open(by)
    return data?.breakGlass.breakGlass ?? fail(body)
  }
  const confirm = (by: Client, id: string) =>
    by.send<{ confirmBreakGlass: { breakGlass: Opening } }>(CONFIRM, { input: { id } })
  const refusal = async (
    sent: Promise<{ errors: { extensions: { code: string } }[]; body: string }>,
  ): Promise<string> => {
    const { errors, body } = await sent
    return errors[0]?.extensions.code ?? fail(body)
  }
  const numbers = async (by: Client): Promise<(string | null)[]> => {
    const seen = await by.get<{ person: { contactPoints: { value: string | null }[] } }>(
      `{ person(id: "${who.id}") { contactPoints { value } } }`,
    )
    return seen.person.contactPoints.map(({ value }) => value)
  }
  const keyOf = async (by: Client): Promise<Client['send']> => {
    const { made } = await by.get<{ made: { secret: string } }>(KEY, {
      input: { name: 'Radio', scopes: ['read:DIRECTORY', 'read:AUDIT', 'write:AUDIT', 'read:PRIVATE_CONTACT'] },
    })
    return (query, variables) => server.anonymous.send(query, variables, { authorization: `Bearer ${made.secret}` })
  }
  /** An operator who has opened five times and asked for a sixth. */
  async function sixth(role: 'OPERATOR' | 'INSPECTOR' = 'OPERATOR'): Promise<{ asker: Client; request: Opening }> {
    const asker = await server.as(role)
    await server.db.query({
      text: `
        insert into break_glass (id, account_id, subject_id, subject_type, reason, created_at, expires_at, ended_at)
        select gen_random_uuid(), $1, $2, 'Person', $3, now(), now() + interval '1 hour', now()
        from generate_series(1, 5)
      `,
      values: [asker.accountId, who.id, REASON],
    })
    return { asker, request: await opened(asker) }
  }

  it('waits for an inspector: of twenty that an operator sends at once, five open', async () => {
    const operator = await server.as('OPERATOR')

    const answers = await Promise.all(Array.from({ length: 20 }, () => open(operator)))

    const openings = answers.flatMap(({ data }) => data?.breakGlass.breakGlass ?? [])

    expect(openings.filter(({ needsConfirmation }) => !needsConfirmation)).toHaveLength(5)
    expect(openings.filter(({ needsConfirmation }) => needsConfirmation)).toHaveLength(5)
    expect([
      ...new Set(answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))),
    ]).toStrictEqual(['CONFLICT'])
  })

  it('shows the operator nothing until an inspector confirms it, and then exactly what was asked for', async () => {
    const { asker, request } = await sixth()
    const inspector = await server.as('INSPECTOR')
    const before = await numbers(asker)

    const { data } = await confirm(inspector, request.id)

    expect([request.needsConfirmation, request.confirmedAt, before]).toStrictEqual([true, null, [null]])
    expect(data?.confirmBreakGlass.breakGlass.confirmedBy).toBe('Test INSPECTOR')
    expect((await numbers(asker))[0] ?? '').toMatch(/^\+44/)
    await about('to the one who asked alone', async () => expect(await numbers(inspector)).toStrictEqual([null]))
  })

  it('is confirmed once, and never by the person who asked, an operator or an API key', async () => {
    const { asker, request } = await sixth('INSPECTOR')
    const [inspector, operator] = [await server.as('INSPECTOR'), await server.as('OPERATOR')]
    const key = await keyOf(inspector)

    expect(await refusal(confirm(asker, request.id))).toBe('FORBIDDEN')
    expect(await refusal(confirm(operator, request.id))).toBe('NOT_FOUND')
    expect(await refusal(confirm(dpo, request.id))).toBe('FORBIDDEN')
    expect(await refusal(key(CONFIRM, { input: { id: request.id } }))).toBe('FORBIDDEN')

    const both = await Promise.all([confirm(inspector, request.id), confirm(await server.as('INSPECTOR'), request.id)])
    expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'confirmed').sort()).toStrictEqual([
      'CONFLICT',
      'confirmed',
    ])
  })

  it('cannot be confirmed after half an hour, nor once it has been taken back', async () => {
    const [lapsed, takenBack] = [await sixth(), await sixth()]
    const inspector = await server.as('INSPECTOR')
    await server.db.query({
      text: `
        update break_glass
        set created_at = now() - interval '31 minutes', expires_at = now() - interval '1 minute'
        where id = $1
      `,
      values: [lapsed.request.id],
    })

    await takenBack.asker.get(
      /* GraphQL */ `
        mutation ($input: EndBreakGlassInput!) {
          endBreakGlass(input: $input) {
            breakGlass {
              id
            }
          }
        }
      `,
      { input: { id: takenBack.request.id } },
    )

    for (const { request } of [lapsed, takenBack])
      expect(await refusal(confirm(inspector, request.id))).toBe('CONFLICT')
  })

  it('is in the ledger: who asked, and who confirmed', async () => {
    const { asker, request } = await sixth()
    const inspector = await server.as('INSPECTOR')
    await confirm(inspector, request.id)

    const rows = await server.db.query<{ category: string; operation: string; subjects: string[] }>({
      text: `
        select category, operation, to_json(subjects) as subjects
        from ledger_record
        where account_id = any($1::uuid[]) order by seq
      `,
      values: [[asker.accountId, inspector.accountId]],
    })

    expect(rows.map(({ category, operation, subjects }) => [category, operation, subjects])).toStrictEqual([
      ['CONSULTATION', 'askToBreakGlass', [who.id]],
      ['DISCLOSURE', 'confirmBreakGlass', [who.id]],
    ])
  })

  it('is mailed to the data-protection officer, without saying whose contacts or why', async () => {
    const { asker } = await sixth()

    const mails = await server.db.query<{ subject: string; body: string | null }>({
      text: `
        select subject, body from outbox_mail
        where purpose = 'BREAK_GLASS'
        and account_id = $1 order by created_at desc limit 1
      `,
      values: [dpo.accountId],
    })

    expect(mails[0]?.body ?? '').toMatch(/Test OPERATOR has opened private contacts/)
    for (const told of [REASON, who.id, asker.accountId])
      about(told, () => expect(JSON.stringify(mails)).not.toContain(told))
  })

  it('needs an operator who is signed in: no API key breaks glass, whatever its scopes', async () => {
    const key = await keyOf(await server.as('OPERATOR'))

    expect(await refusal(key(OPEN, { input: { subject: who.id, reason: REASON } }))).toBe('FORBIDDEN')
  })
})
