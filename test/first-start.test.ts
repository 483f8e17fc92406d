import { markAsDemo } from '../api/platform/start/demoMark.ts'
import { startApi } from './support/processes/apiProcess.ts'
import { keptDatabase, type KeptDatabase } from './support/database/keptDatabase.ts'

const COUNTS = `
  select
    (select count(*) from sector)::int as sectors,
    (select count(*) from issue)::int as issues,
    (select count(*) from stakeholder_group)::int as groups,
    (select count(*) from directorate)::int as directorates,
    (select count(*) from account)::int as accounts
`

describe('the first start in production', () => {
  let kept: KeptDatabase
  beforeAll(async () => {
    kept = await keptDatabase()
  })
  const startAndStop = async (): Promise<string> => {
    const { child } = await startApi({ ...kept, env: { ...kept.env, NODE_ENV: 'production' } })
    child.process.kill('SIGTERM')
    expect((await child.ended).code).toBe(0)
    return child.output()
  }

  it('gives an administrator the reference lists, and nobody an account', async () => {
    expect(await startAndStop()).toMatch(/Writing the reference lists/)

    const [counts] = await kept.look((db) => db.query<Record<string, number>>({ text: COUNTS, values: [] }))

    expect(counts).toMatchObject({ sectors: 25, directorates: 5, accounts: 0 })
    expect(counts?.['issues']).toBeGreaterThan(5)
    expect(counts?.['groups']).toBeGreaterThan(3)
  })

  it('happens once: entries that an administrator archived are not restored by the next start', async () => {
    await kept.look((db) => db.query({ text: `delete from sector where code <> 'BANKING'`, values: [] }))

    expect(await startAndStop()).not.toMatch(/Writing the reference lists/)
    expect(await kept.look((db) => db.query({ text: 'select code from sector', values: [] }))).toStrictEqual([
      { code: 'BANKING' },
    ])
  })

  it('is refused to an operator in one plain line where the database was ever a demo', async () => {
    await kept.look((db) => markAsDemo(db))

    await expect(startAndStop()).rejects.toThrow(/once filled with the demo force, whose passwords are published/)
  })
})
