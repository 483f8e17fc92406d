import { sweepUnused } from '../api/attachments/sweepUnused.ts'
import { useAttachments } from '../api/attachments/useAttachments.ts'
import { createLedger, type Ledger } from '../api/access/ledger.ts'
import type { SqlEntityManager } from '@mikro-orm/sql'
import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { uploaded } from './support/files/uploads.ts'

const line = Buffer.from('A line.\n')
const HOUR = 3600 * 1000

describe('an uploaded file', () => {
  let server: Api
  let ledger: Ledger
  let resident: Client
  beforeAll(async () => {
    server = await api()
    ledger = createLedger(server.db)
  })
  afterAll(() => ledger.close())
  beforeEach(async () => {
    resident = await server.as('RESIDENT')
  })

  const upload = async (by = resident) => (await uploaded(server, by, 'note.txt', line)).id
  const use = (by: Client, ids: readonly unknown[]) =>
    server.db.orm.em
      .fork()
      .transactional((em) => useAttachments(em as SqlEntityManager, by.accountId, ids, 'attachments'))
  const kept = (ids: string[]) =>
    server.db.query<{ id: string; pieces: number }>({
      text: `
        select attachment.id::text as id, (select count(*)::int from attachment_piece where attachment_id = attachment.id) as pieces
        from attachment where id = any($1::uuid[]) order by id
      `,
      values: [ids],
    })

  it('becomes part of something once, by its uploader, in the order that was given', async () => {
    const [first, second] = [await upload(), await upload()]

    const used = await use(resident, [second, first.toUpperCase()])

    expect(used).toStrictEqual([
      { id: second, name: 'note.txt', bytes: line.length, state: 'UNSCANNED' },
      { id: first, name: 'note.txt', bytes: line.length, state: 'UNSCANNED' },
    ])
    await expect(use(resident, [first])).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
  })

  it("does not become part of another's, and is refused like one that does not exist, with all that go with it", async () => {
    const other = await server.as('RESIDENT')
    const [own, theirs, refused] = [await upload(), await upload(other), await upload()]
    await server.db.query({ text: `update attachment set state = 'REFUSED' where id = $1`, values: [refused] })
    const refusalOf = async (ids: readonly unknown[]) =>
      use(resident, ids).then(
        () => 'used',
        (error: { extensions: unknown }) => error.extensions,
      )

    const missing = await refusalOf([own, newId()])

    expect(missing).toMatchObject({ code: 'BAD_USER_INPUT' })
    for (const id of [theirs, refused, 'x', null, own]) expect(await refusalOf([own, id])).toStrictEqual(missing)
    expect(await use(resident, [own])).toHaveLength(1)
    expect(await use(other, [theirs])).toHaveLength(1)
  })

  it('is swept with its content after a day if it is part of nothing, once, and recorded as erased', async () => {
    const [used, unused] = [await upload(), await upload()]
    await use(resident, [used])
    await sweepUnused({ db: server.db, ledger }, new Date(Date.now() + 23 * HOUR))

    expect(await kept([used, unused])).toHaveLength(2)

    const later = new Date(Date.now() + 25 * HOUR)
    const swept = await Promise.all([0, 1].map(() => sweepUnused({ db: server.db, ledger }, later)))

    expect(swept.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(1)
    expect(await kept([used, unused])).toStrictEqual([{ id: used, pieces: 1 }])
    const [pieces] = await server.db.query<{ count: number }>({
      text: 'select count(*)::int as count from attachment_piece where attachment_id = $1',
      values: [unused],
    })
    expect(pieces).toStrictEqual({ count: 0 })
    const records = await server.db.query<{ record: string }>({
      text: `
        select category || ' ' || client as record from ledger_record
        where $1::uuid = any(subjects) and account_id is null
      `,
      values: [resident.accountId],
    })
    expect(records).toStrictEqual([{ record: 'ERASURE command:sweepAttachments' }])
    expect(await sweepUnused({ db: server.db, ledger }, later)).toBe(0)
  })
})
