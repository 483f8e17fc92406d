import { createLedger } from '../api/access/ledger.ts'
import { ACCOUNT_USAGE, readAccountTask } from '../api/commands/accountArguments.ts'
import { type CommandContext, createByCommand, suspendByCommand } from '../api/accounts/accountsByCommand.ts'
import { newId } from '../api/platform/record.ts'
import { buildSchema } from '../api/schema.ts'
import { api, type Api } from './support/api.ts'
import { signInTo, startApi } from './support/processes/apiProcess.ts'
import { about } from './support/run/expecting.ts'
import { keptDatabase, type KeptDatabase } from './support/database/keptDatabase.ts'
import { startNode } from './support/processes/runningProcess.ts'

const PASSWORD = 'correct-horse-battery'
const EMAIL = 'First.Admin@force.example'
const stored = EMAIL.toLowerCase()

const HISTORY = `
  select field, class, account_id, changed_by, source, operation
  from history_entry
  where object_id = $1
  and field in ('email', 'roles', 'suspendedAt') order by field
`
const LEDGER = `
  select account_id, client, category, operation, to_json(classes) as classes
  from ledger_record
  where client = 'command:account' order by seq
`

describe('npm run account', () => {
  let kept: KeptDatabase
  beforeAll(async () => {
    kept = await keptDatabase()
  })
  const run = async (args: readonly string[], input = ''): Promise<{ code: number | null; output: string }> => {
    const child = startNode('api/commands/account.ts', { ...kept.env, NODE_ENV: 'production' }, args)
    child.process.stdin?.end(input)
    const { code } = await child.ended
    return { code, output: child.output() }
  }
  const look = <Row>(text: string, values: unknown[] = []) => kept.look((db) => db.query<Row>({ text, values }))
  let id = ''

  it('makes the first administrator in production, with the password from standard input', async () => {
    const { code, output } = await run(
      ['create', '--email', EMAIL, '--name', 'First Administrator', '--role', 'ADMINISTRATOR', '--role', 'DPO'],
      `${PASSWORD}\nsomething else\n`,
    )
    about(output, () => expect(code).toBe(0))

    id = /Created the account ([0-9a-f-]{36})/.exec(output)?.[1] ?? ''
    expect(
      await look('select id, display_name, to_json(roles) as roles from account where email = $1', [stored]),
    ).toStrictEqual([{ id, display_name: 'First Administrator', roles: ['ADMINISTRATOR', 'DPO'] }])
    expect(output).not.toMatch(/correct-horse|force\.example/i)
  })

  it('is recorded in the history and in the ledger, without an account', async () => {
    const by = {
      class: 'ACCOUNT',
      account_id: null,
      changed_by: null,
      source: 'command:account',
      operation: 'createAccount',
    }

    expect(await look(HISTORY, [id])).toStrictEqual([
      { field: 'email', ...by },
      { field: 'roles', ...by },
    ])
    expect(await look(LEDGER)).toStrictEqual([
      {
        account_id: null,
        client: 'command:account',
        category: 'COLLECTION',
        operation: 'createAccount',
        classes: ['ACCOUNT'],
      },
    ])
  })

  it('lets the administrator sign in, and suspends the account again', async () => {
    const api = await startApi({ ...kept, env: { ...kept.env, NODE_ENV: 'production' } })
    expect(await signInTo(api, stored, PASSWORD)).toMatch(/beadle/)

    api.child.process.kill('SIGTERM')
    await api.child.ended
    const { code, output } = await run(['suspend', '--email', EMAIL])

    expect([code, output.split('\n').at(-2)]).toStrictEqual([0, `Suspended the account ${id}`])
    expect(await look('select suspended_at is not null as suspended from account where id = $1', [id])).toStrictEqual([
      { suspended: true },
    ])
  })

  it('tells the operator of the machine how to use it', async () => {
    const { code, output } = await run(['create', '--email', EMAIL, '--password', PASSWORD])
    expect([code, output]).toStrictEqual([2, ACCOUNT_USAGE])
  })

  it('says what is wrong, and nothing that was typed', async () => {
    const { code, output } = await run(
      ['create', '--email', 'no address', '--name', 'A', '--role', 'ADMINISTRATOR'],
      'too short\n',
    )

    expect(code).toBe(1)
    expect(output).toMatch(/^email must be an e-mail address$/m)
    expect(output).toMatch(/^password must have 12 to 128 characters$/m)
    expect(output).not.toMatch(/no address|too short/)
  })
})

describe('the words of an operator of the machine', () => {
  const create = ['create', '--email', EMAIL, '--name', 'A', '--role', 'ADMINISTRATOR']

  it('are understood in any order, with several roles', () => {
    expect(readAccountTask(['--role', 'DPO', ...create])).toStrictEqual({
      what: 'create',
      email: EMAIL,
      displayName: 'A',
      roles: ['DPO', 'ADMINISTRATOR'],
    })
    expect(readAccountTask(['suspend', `--email=${EMAIL}`])).toStrictEqual({ what: 'suspend', email: EMAIL })
  })

  it('are refused with a password among them, without a role, with an unknown role, or with a word too many', () => {
    for (const args of [
      [],
      ['create'],
      [...create, '--password', PASSWORD],
      [...create, PASSWORD],
      [...create, '--role', 'ROOT'],
      [...create, '--role'],
      create.slice(0, 5),
      ['suspend'],
      ['suspend', ...create.slice(1)],
      ['remove', '--email', EMAIL],
    ]) {
      about(args.join(' '), () => expect(readAccountTask(args)).toBeNull())
    }
  })
})

describe('accounts made on the machine', () => {
  let server: Api
  let context: CommandContext
  beforeAll(async () => {
    server = await api()
    context = { db: server.db, catalogue: buildSchema(server.db.orm).catalogue, ledger: createLedger(server.db) }
  })
  const account = () => ({
    email: `${newId()}@test.example`,
    displayName: 'Pat Example',
    roles: ['ADMINISTRATOR'] as const,
    password: PASSWORD,
  })
  const records = async () =>
    Number(
      (
        await server.db.query<{ n: number }>({
          text: `select count(*)::int as n from ledger_record where client = 'command:account'`,
          values: [],
        })
      )[0]?.n,
    )

  it("may be an administrator's at any time, not only the first, and can be used at once", async () => {
    for (const input of [account(), account()]) {
      const id = await createByCommand(context, input)
      const admin = await server.signIn(input.email, PASSWORD)
      expect(admin.accountId).toBe(id)
      expect(await admin.get('{ viewer { roles } }')).toStrictEqual({ viewer: { roles: ['ADMINISTRATOR'] } })
    }
  })

  it('store names and addresses in the same form as the API does', async () => {
    const email = `${newId()}@test.example`

    const id = await createByCommand(context, {
      ...account(),
      email: `\u200b mailto:${email.toUpperCase()}\u00a0`,
      displayName: `\ufeff\u202a Zoe\u0308\u00a0O'Brien\u200e `,
    })

    const rows = await server.db.query<object>({
      text: 'select email, display_name from account where id = $1',
      values: [id],
    })

    expect(rows).toStrictEqual([{ email, display_name: `Zo\u00eb O'Brien` }])
  })

  for (const [displayName, fault] of [
    ['Pat\u200bExample', 'must not hold an invisible character (U+200B)'],
    ['Pat \u202eExample', 'must not hold a bidirectional control character'],
    ['Pat\u0007', 'must not hold a control character'],
    ['Pat\r\nExample', 'must be on one line'],
    ['\u3164 \u200b', 'is required'],
    ['…', 'must hold a letter or a digit'],
    ['x'.repeat(201), 'must be at most 200 characters'],
    ['\ud800 Pat', 'must be well-formed Unicode'],
  ] as const) {
    it(`are refused with the name ${JSON.stringify(displayName).slice(0, 30)}: ${fault}`, async () => {
      await expect(createByCommand(context, { ...account(), displayName })).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', fields: { displayName: fault } },
      })
    })
  }

  it('are refused for an e-mail address that is taken, and leave nothing behind', async () => {
    const input = account()
    await createByCommand(context, input)

    const before = await records()

    await expect(createByCommand(context, { ...input, email: input.email.toUpperCase() })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    await expect(createByCommand(context, { ...account(), password: 'short' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    })
    await expect(suspendByCommand(context, 'nobody@test.example')).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await records()).toBe(before)
  })

  it('suspends an operator who is signed in: the next request is refused, and a second suspension keeps the first time', async () => {
    const input = { ...account(), roles: ['OPERATOR'] as const }
    const id = await createByCommand(context, input)
    const operator = await server.signIn(input.email, PASSWORD)

    expect(await suspendByCommand(context, ` ${input.email.toUpperCase()} `, new Date('2026-03-01T03:00:00Z'))).toBe(id)
    expect((await operator.refused('{ viewer { roles } }')).extensions.code).toBe('UNAUTHENTICATED')

    await suspendByCommand(context, input.email)
    const [row] = await server.db.query<{ at: string }>({
      text: `select to_char(suspended_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from account where id = $1`,
      values: [id],
    })

    expect(row?.at).toBe('2026-03-01 03:00')
  })

  it('show the DPO which command changed them', async () => {
    const id = await createByCommand(context, account())
    const dpo = await server.as('DPO')

    const { history } = await dpo.get<{ history: { edges: { node: Record<string, unknown> }[] } }>(
      /* GraphQL */ `
        query ($id: ID!) {
          history(id: $id) {
            edges {
              node {
                field
                source
                operation
                changedBy
              }
            }
          }
        }
      `,
      { id },
    )

    expect(history.edges.map(({ node }) => node).find(({ field }) => field === 'email')).toStrictEqual({
      field: 'email',
      source: 'command:account',
      operation: 'createAccount',
      changedBy: null,
    })
  })
})
