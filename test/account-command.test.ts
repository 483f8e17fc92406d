import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { createLedger } from '../api/access/ledger.ts'
import { ACCOUNT_USAGE, readAccountTask } from '../api/commands/accountArguments.ts'
import { type CommandContext, createByCommand, suspendByCommand } from '../api/accounts/accountsByCommand.ts'
import { newId } from '../api/platform/record.ts'
import { buildSchema } from '../api/schema.ts'
import { api, type Api } from './support/api.ts'
import { signInTo, startApi } from './support/apiProcess.ts'
import { keptDatabase, type KeptDatabase } from './support/keptDatabase.ts'
import { startNode } from './support/runningProcess.ts'

const PASSWORD = 'correct-horse-battery'
const EMAIL = 'First.Admin@force.example'
const stored = EMAIL.toLowerCase()

const HISTORY = `select field, class, account_id, changed_by, source, operation from history_entry where object_id = $1 and field in ('email', 'roles', 'suspendedAt') order by field`
const LEDGER = `select account_id, client, category, operation, to_json(classes) as classes from ledger_record where client = 'command:account' order by seq`

describe('npm run account', () => {
  let kept: KeptDatabase
  before(async () => {
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
    assert.equal(code, 0, output)
    id = /Created the account ([0-9a-f-]{36})/.exec(output)?.[1] ?? ''
    assert.deepEqual(
      await look('select id, display_name, to_json(roles) as roles from account where email = $1', [stored]),
      [{ id, display_name: 'First Administrator', roles: ['ADMINISTRATOR', 'DPO'] }],
    )
    assert.doesNotMatch(output, /correct-horse|force\.example/i)
  })

  it('stands in the history and in the ledger, without an account', async () => {
    const by = {
      class: 'ACCOUNT',
      account_id: null,
      changed_by: null,
      source: 'command:account',
      operation: 'createAccount',
    }
    assert.deepEqual(await look(HISTORY, [id]), [
      { field: 'email', ...by },
      { field: 'roles', ...by },
    ])
    assert.deepEqual(await look(LEDGER), [
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
    assert.match(await signInTo(api, stored, PASSWORD), /beadle/)
    api.child.process.kill('SIGTERM')
    await api.child.ended
    const { code, output } = await run(['suspend', '--email', EMAIL])
    assert.deepEqual([code, output.split('\n').at(-2)], [0, `Suspended the account ${id}`])
    assert.deepEqual(await look('select suspended_at is not null as suspended from account where id = $1', [id]), [
      { suspended: true },
    ])
  })

  it('tells an operator of the machine how it is used', async () => {
    const { code, output } = await run(['create', '--email', EMAIL, '--password', PASSWORD])
    assert.deepEqual([code, output], [2, ACCOUNT_USAGE])
  })

  it('says what is wrong, and nothing that was typed', async () => {
    const { code, output } = await run(
      ['create', '--email', 'no address', '--name', 'A', '--role', 'ADMINISTRATOR'],
      'too short\n',
    )
    assert.equal(code, 1)
    assert.match(output, /^email must be an e-mail address$/m)
    assert.match(output, /^password must have 12 to 128 characters$/m)
    assert.doesNotMatch(output, /no address|too short/)
  })
})

describe('the words of an operator of the machine', () => {
  const create = ['create', '--email', EMAIL, '--name', 'A', '--role', 'ADMINISTRATOR']

  it('are understood in any order, with several roles', () => {
    assert.deepEqual(readAccountTask(['--role', 'DPO', ...create]), {
      what: 'create',
      email: EMAIL,
      displayName: 'A',
      roles: ['DPO', 'ADMINISTRATOR'],
    })
    assert.deepEqual(readAccountTask(['suspend', `--email=${EMAIL}`]), { what: 'suspend', email: EMAIL })
  })

  it('are not with a password among them, without a role, with an unknown one, or with anything too much', () => {
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
      assert.equal(readAccountTask(args), null, args.join(' '))
    }
  })
})

describe('accounts made on the machine', () => {
  let a: Api
  let context: CommandContext
  before(async () => {
    a = await api()
    context = { db: a.db, catalogue: buildSchema(a.db.orm).catalogue, ledger: createLedger(a.db) }
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
        await a.db.query<{ n: number }>({
          text: `select count(*)::int as n from ledger_record where client = 'command:account'`,
          values: [],
        })
      )[0]?.n,
    )

  it("can be an administrator's at any time, not for the first only, and count at once", async () => {
    for (const input of [account(), account()]) {
      const id = await createByCommand(context, input)
      const admin = await a.signIn(input.email, PASSWORD)
      assert.equal(admin.accountId, id)
      assert.deepEqual(await admin.get('{ viewer { roles } }'), { viewer: { roles: ['ADMINISTRATOR'] } })
    }
  })

  it("have the texts of an operator of the machine in the form in which everybody else's are stored", async () => {
    const email = `${newId()}@test.example`

    const id = await createByCommand(context, {
      ...account(),
      email: `\u200b mailto:${email.toUpperCase()}\u00a0`,
      displayName: `\ufeff\u202a Zoe\u0308\u00a0O'Brien\u200e `,
    })

    const rows = await a.db.query<object>({
      text: 'select email, display_name from account where id = $1',
      values: [id],
    })
    assert.deepEqual(rows, [{ email, display_name: `Zo\u00eb O'Brien` }])
  })

  for (const [displayName, fault] of [
    ['Pat\u200bExample', 'holds an invisible character (U+200B)'],
    ['Pat \u202eExample', 'holds a bidirectional control character'],
    ['Pat\u0007', 'holds a control character'],
    ['Pat\r\nExample', 'must be on one line'],
    ['\u3164 \u200b', 'is required'],
    ['…', 'must hold a letter or a digit'],
    ['x'.repeat(201), 'is longer than 200 characters'],
    ['\ud800 Pat', 'is not well-formed Unicode'],
  ] as const) {
    it(`are refused with the name ${JSON.stringify(displayName).slice(0, 30)}: ${fault}`, async () => {
      await assert.rejects(
        createByCommand(context, { ...account(), displayName }),
        ({ extensions }: { extensions: object }) => {
          assert.deepEqual(extensions, { code: 'BAD_USER_INPUT', fields: { displayName: fault } })
          return true
        },
      )
    })
  }

  it('are refused to an e-mail address that is taken, and leave nothing behind', async () => {
    const input = account()
    await createByCommand(context, input)
    const before = await records()
    await assert.rejects(createByCommand(context, { ...input, email: input.email.toUpperCase() }), { code: 'CONFLICT' })
    await assert.rejects(createByCommand(context, { ...account(), password: 'short' }), { code: 'BAD_USER_INPUT' })
    await assert.rejects(suspendByCommand(context, 'nobody@test.example'), { code: 'NOT_FOUND' })
    assert.equal(await records(), before)
  })

  it("suspends an operator who is signed in: the next request is refused, a second suspension keeps the first one's time", async () => {
    const input = { ...account(), roles: ['OPERATOR'] as const }
    const id = await createByCommand(context, input)
    const operator = await a.signIn(input.email, PASSWORD)
    assert.equal(
      await suspendByCommand(context, ` ${input.email.toUpperCase()} `, new Date('2026-03-01T03:00:00Z')),
      id,
    )
    assert.equal((await operator.refused('{ viewer { roles } }')).extensions.code, 'UNAUTHENTICATED')
    await suspendByCommand(context, input.email)
    const [row] = await a.db.query<{ at: string }>({
      text: `select to_char(suspended_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as at from account where id = $1`,
      values: [id],
    })
    assert.equal(row?.at, '2026-03-01 03:00')
  })

  it('show the DPO which command changed them', async () => {
    const id = await createByCommand(context, account())
    const dpo = await a.as('DPO')
    const { history } = await dpo.get<{ history: { edges: { node: Record<string, unknown> }[] } }>(
      'query($id: ID!) { history(id: $id) { edges { node { field source operation changedBy } } } }',
      { id },
    )
    assert.deepEqual(
      history.edges.map(({ node }) => node).find(({ field }) => field === 'email'),
      { field: 'email', source: 'command:account', operation: 'createAccount', changedBy: null },
    )
  })
})
