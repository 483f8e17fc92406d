import { createAccountWithPassword } from '../api/accounts/createAccount.ts'
import type { Database } from '../api/platform/database.ts'
import { markAsDemo, wasDemo } from '../api/platform/start/demoMark.ts'
import { freshDatabase } from './support/database/database.ts'

describe('a database that production may start on', () => {
  let db: Database
  beforeAll(async () => {
    db = await freshDatabase()
  })
  afterAll(() => db.close())

  it('is one with accounts of its own', async () => {
    await createAccountWithPassword(db, {
      email: 'chief@force.example',
      displayName: 'Chief',
      roles: ['ADMINISTRATOR'],
      password: 'correct-horse-battery',
    })

    expect(await wasDemo(db)).toBe(false)
  })

  it('must not have an account of the demo, even from before databases were marked', async () => {
    const id = await createAccountWithPassword(db, {
      email: 'spoc@demo.example',
      displayName: 'SPOC',
      roles: ['SPOC'],
      password: 'correct-horse-battery',
    })
    const seeded = await wasDemo(db)

    await db.query({ text: `update account set email = 'renamed@force.example' where id = $1`, values: [id] })

    expect([seeded, await wasDemo(db)]).toStrictEqual([true, false])
  })

  it('must never have been marked as a demo, whatever became of its accounts', async () => {
    await markAsDemo(db)
    await markAsDemo(db)

    expect(await wasDemo(db)).toBe(true)
    expect(await db.query({ text: 'select count(*)::int as marks from demo_mark', values: [] })).toStrictEqual([
      { marks: 1 },
    ])
  })
})
