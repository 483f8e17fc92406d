import type { Database, Statement } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import type { Role } from '../api/access/viewer.ts'
import type { AlteredApi } from './support/alteredApi.ts'
import { freshDatabase } from './support/database/database.ts'
import { surgeries } from './support/surgeries.ts'

type Node = { name: string; isOverdue: boolean | null; access: { unreadableFields: string[] } }
type Page = { surgeries: { totalCount: number; edges: { cursor: string; node: Node }[] } }

const HOUR = 60 * 60 * 1000
const before = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString()

describe('a value that follows from columns of the record and the clock', () => {
  let db: Database
  let ask: AlteredApi
  let sent: Statement[] = []

  beforeAll(async () => {
    db = await freshDatabase()
    ask = await surgeries(db, (statement) => void sent.push(statement))
    for (const [name, state, dueAt] of [
      ['late', 'PLANNED', before(3)],
      ['just late', 'PLANNED', before(1)],
      ['early', 'PLANNED', before(-24)],
      ['held', 'HELD', before(3)],
      ['undated', 'PLANNED', null],
    ] as const)
      await db.query({
        text: `insert into surgery (id, version, created_at, updated_at, name, state, due_at)
          values ($1::uuid, 1, now(), now(), $2::text, $3::text, $4::timestamptz)`,
        values: [newId(), name, state, dueAt],
      })
  })
  beforeEach(() => void (sent = []))

  const page = async (role: Role, given = ''): Promise<Page['surgeries']> => {
    const selection = 'totalCount edges { cursor node { name isOverdue access { unreadableFields } } }'
    const { data, errors } = await ask(role, `{ surgeries${given && `(${given})`} { ${selection} } }`)
    expect(errors).toStrictEqual([])
    return (data as Page).surgeries
  }
  const names = async (role: Role, given?: string): Promise<string[]> =>
    (await page(role, given)).edges.map(({ node }) => node.name)

  it('is told, filtered and sorted by like a column', async () => {
    const { edges } = await page('INSPECTOR')

    expect(Object.fromEntries(edges.map(({ node }) => [node.name, node.isOverdue]))).toStrictEqual({
      early: false,
      held: false,
      'just late': true,
      late: true,
      undated: null,
    })
    expect(await names('INSPECTOR', 'filter: { isOverdue: { eq: true } }')).toStrictEqual(['just late', 'late'])
    expect(await names('INSPECTOR', 'filter: { isOverdue: { eq: false } }')).toStrictEqual(['early', 'held'])
    expect(await names('INSPECTOR', 'filter: { not: { isOverdue: { eq: true } } }')).toStrictEqual([
      'early',
      'held',
      'undated',
    ])
    expect(await names('INSPECTOR', 'sort: [{ field: isOverdue, direction: DESC }, { field: name }]')).toStrictEqual([
      'just late',
      'late',
      'early',
      'held',
      'undated',
    ])
  })

  it('is withheld from staff, who may not read when it is due, and refused in their filters and sorts', async () => {
    const { edges } = await page('STAFF')

    for (const { node } of edges)
      expect([node.isOverdue, node.access.unreadableFields]).toStrictEqual([null, ['dueAt', 'isOverdue']])
    for (const given of ['filter: { isOverdue: { eq: false } }', 'sort: [{ field: isOverdue }]']) {
      const { errors } = await ask('STAFF', `{ surgeries(${given}) { totalCount } }`)
      expect(errors.map(({ extensions }) => [extensions['code'], extensions['field']])).toStrictEqual([
        ['FORBIDDEN_FIELD', 'isOverdue'],
      ])
    }
  })

  it('is withheld from an analyst on those records of which one of its columns is', async () => {
    const { edges } = await page('ANALYST')

    expect(edges.map(({ node }) => [node.name, node.isOverdue, node.access.unreadableFields.length])).toStrictEqual([
      ['early', null, 2],
      ['held', false, 0],
      ['just late', null, 2],
      ['late', null, 2],
      ['undated', null, 2],
    ])
    expect(await names('ANALYST', 'filter: { isOverdue: { eq: true } }')).toStrictEqual([])
    expect(await names('ANALYST', 'filter: { not: { isOverdue: { eq: true } } }')).toStrictEqual(['held'])
  })

  it('keeps the order of the first page on the next ones, though some have become overdue meanwhile', async () => {
    const sort = 'sort: [{ field: isOverdue, direction: DESC }, { field: name }]'
    const now = await page('INSPECTOR', `${sort}, first: 5`)
    const held = now.edges.find(({ node }) => node.name === 'early')?.cursor ?? ''
    // The cursor of a page that was read two hours ago, when `just late` was not yet overdue.
    const [tag, , name, id] = JSON.parse(Buffer.from(held, 'base64url').toString()) as unknown[]
    const cursor = Buffer.from(JSON.stringify([tag, false, name, id, before(2)])).toString('base64url')

    const next = await page('INSPECTOR', `${sort}, after: "${cursor}"`)

    expect(next.edges.map(({ node }) => [node.name, node.isOverdue])).toStrictEqual([
      ['held', false],
      ['just late', true],
      ['undated', null],
    ])
    const moments = next.edges.map(
      ({ cursor: each }) => (JSON.parse(Buffer.from(each, 'base64url').toString()) as string[]).at(-1) ?? '',
    )
    expect(new Set(moments.map((moment) => Date.parse(moment))).size).toBe(1)
    expect(Date.now() - Date.parse(moments[0] as string)).toBeGreaterThan(1.9 * HOUR)
  })

  it.each(['"infinity"', '"yesterday"', 'null', '12', '"2026-01-01T00:00:00Z", 1'])(
    'refuses a cursor with %s for its moment',
    async (moment) => {
      const sort = 'sort: [{ field: isOverdue }]'
      const { edges } = await page('INSPECTOR', sort)
      const [tag, key, id] = JSON.parse(Buffer.from(edges[0]?.cursor ?? '', 'base64url').toString()) as unknown[]
      const text = `[${[tag, key, id].map((value) => JSON.stringify(value)).join()},${moment}]`
      const cursor = Buffer.from(text).toString('base64url')

      const { errors } = await ask('INSPECTOR', `{ surgeries(${sort}, after: "${cursor}") { totalCount } }`)

      expect(errors.map(({ extensions }) => extensions['code'])).toStrictEqual(['BAD_USER_INPUT'])
    },
  )

  it('the index of the column that it compares serves a filter by it', async () => {
    await names('INSPECTOR', 'filter: { isOverdue: { eq: true } }')

    const { text, values } = sent[0] as Statement
    const plan = await db.asOwner(async ({ query }) => {
      await query({ text: 'set enable_seqscan = off', values: [] })
      return query({ text: `explain ${text}`, values })
    })
    expect(JSON.stringify(plan)).toContain('surgery_due')
  })
})
