import { createChecking, type Checking } from '../api/attachments/checking.ts'
import { createLedger, type Ledger } from '../api/access/ledger.ts'
import { createLog } from '../api/platform/log.ts'
import { api, type Api, type Client } from './support/api.ts'
import { testDatabase } from './support/database/database.ts'
import { clamdServer, type ClamdServer, VIRUS } from './support/files/clamdServer.ts'
import { download, refusal, uploaded } from './support/files/uploads.ts'
import { until } from './support/run/until.ts'

const clean = Buffer.alloc(600 << 10, 'A line.\n')
const infected = Buffer.concat([clean, Buffer.from(VIRUS)])

describe('an attachment where there is a virus scanner', () => {
  let clamd: ClamdServer
  let server: Api
  let resident: Client
  let ledger: Ledger
  let checking: Checking
  beforeAll(async () => {
    clamd = await clamdServer()
    // Another server on the same database: as if another process had other settings.
    const db = { ...(await testDatabase()) }
    server = await api(db, { clamd: clamd.address })
    resident = await server.as('RESIDENT')
    ledger = createLedger(db)
    checking = createChecking({ db, ledger, clamd: clamd.address, log: createLog('silent') })
  })
  afterEach(() => {
    clamd.mood = 'sound'
    clamd.silentAbout = null
  })
  afterAll(async () => {
    await checking.close()
    await ledger.close()
    await clamd.close()
  })

  const stateOf = async (id: string) => {
    const query = 'query ($id: ID!) { attachment(id: $id) { state } }'
    return (await resident.get<{ attachment: { state: string } }>(query, { id })).attachment.state
  }
  const piecesOf = async (id: string) => {
    const text = 'select count(*)::int as count from attachment_piece where attachment_id = $1'
    return (await server.db.query<{ count: number }>({ text, values: [id] }))[0]?.count
  }

  it('is clean when nothing is found in it, and can be had', async () => {
    const { id, state } = await uploaded(server, resident, 'list.txt', clean)

    expect(state).toBe('CLEAN')
    expect(clamd.scanned.at(-1)?.equals(clean)).toBe(true)
    expect((await download(server, resident, id)).bytes.equals(clean)).toBe(true)
  })

  it('is refused when something is found; its sender sees that, and nobody has its content', async () => {
    const { id, state } = await uploaded(server, resident, 'list.txt', infected)

    expect([state, await stateOf(id), await piecesOf(id)]).toStrictEqual(['REFUSED', 'REFUSED', 0])
    const { status, error } = refusal(await download(server, resident, id))
    expect([status, error.extensions.code]).toStrictEqual([409, 'CONFLICT'])
    expect(error.message).toMatch(/virus scanner found something/)
  })

  it('waits, withheld and never clean, until the scanner can be asked', async () => {
    clamd.mood = 'cut'
    const [good, bad] = [
      await uploaded(server, resident, 'list.txt', clean),
      await uploaded(server, resident, 'list.txt', infected),
    ]
    await checking.checkWaiting()

    for (const { id, state } of [good, bad]) {
      expect([state, await stateOf(id)]).toStrictEqual(['CHECKING', 'CHECKING'])
      const { status, error } = refusal(await download(server, resident, id))
      expect([status, error.extensions.code, error.extensions.retryAfterSeconds]).toStrictEqual([
        503,
        'UNAVAILABLE',
        30,
      ])
    }

    clamd.mood = 'sound'
    await checking.checkWaiting()

    expect([await stateOf(good.id), await stateOf(bad.id)]).toStrictEqual(['CLEAN', 'REFUSED'])
    expect([await piecesOf(good.id), await piecesOf(bad.id)]).toStrictEqual([3, 0])
    expect((await download(server, resident, good.id)).bytes.equals(clean)).toBe(true)
    expect(refusal(await download(server, resident, bad.id)).status).toBe(409)
  })

  it('that is refused later is recorded as erased', async () => {
    const by = await server.as('RESIDENT')
    clamd.mood = 'cut'
    await uploaded(server, by, 'list.txt', infected)
    clamd.mood = 'sound'

    await checking.checkWaiting()

    const records = await server.db.query<{ record: string }>({
      text: `
        select category || ' ' || client as record from ledger_record
        where $1::uuid = any(subjects) and account_id is null
      `,
      values: [by.accountId],
    })
    expect(records).toStrictEqual([{ record: 'ERASURE command:refuseAttachment' }])
  })

  it('is not kept from being checked by another that the scanner will not take', async () => {
    clamd.mood = 'full'
    const { id } = await uploaded(server, resident, 'list.txt', clean)
    const asked = clamd.connections
    await uploaded(server, resident, 'list.txt', clean)

    await checking.checkWaiting()

    // One at the second upload, and one for each that waits.
    expect(clamd.connections - asked).toBeGreaterThanOrEqual(3)
    expect(await stateOf(id)).toBe('CHECKING')
  })

  it('is checked although the scanner never answers for one that waits longer', async () => {
    const slow = Buffer.from('CANARY-SLOW-CONTENT')
    clamd.mood = 'cut'
    const [first, second] = [
      await uploaded(server, resident, 'list.txt', slow),
      await uploaded(server, resident, 'list.txt', clean),
    ]
    clamd.mood = 'sound'
    clamd.silentAbout = slow.toString()
    const house = { db: server.db, ledger, clamd: clamd.address, log: createLog('silent') }
    const impatient = createChecking({ ...house, patienceMs: 1_500 })

    await impatient.checkWaiting()
    await impatient.close()

    expect([await stateOf(first.id), await stateOf(second.id)]).toStrictEqual(['CHECKING', 'CLEAN'])
  })

  it('is checked from time to time without anybody asking', async () => {
    clamd.mood = 'cut'
    const { id } = await uploaded(server, resident, 'list.txt', clean)
    clamd.mood = 'sound'

    checking.watch(20)

    await until(async () => (await stateOf(id)) === 'CLEAN')
  })
})
