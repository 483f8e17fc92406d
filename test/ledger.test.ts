import { createLedger, ledgerEntry, LedgerEntryInvalid, LedgerUnavailable, pendingEntry } from '../api/access/ledger.ts'
import type { LedgerDeed, LedgerEntry } from '../api/access/ledger.ts'
import { verifyLedger } from '../api/access/ledger/verify.ts'
import { queryWithin } from '../api/platform/database.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { freshDatabase } from './support/database/database.ts'
import { expectPresent } from './support/run/expecting.ts'
import { until } from './support/run/until.ts'

const operator = { accountId: newId(), client: { kind: 'session' as const, id: newId() } }
const lookUp = (deed: Partial<LedgerDeed> = {}): LedgerEntry =>
  ledgerEntry(operator, {
    category: 'CONSULTATION',
    operation: 'premisesNear',
    subjects: [newId()],
    classes: ['KEYHOLDING'],
    ...deed,
  })

type Row = {
  seq: number
  id: string
  account_id: string
  client: string
  operation: string
  purpose: string | null
  subjects: string[]
  classes: string[]
  at: string
}

const unavailable = { status: 'rejected', reason: expect.any(LedgerUnavailable) as unknown }
/** Entries that one writer appends together. */
const AT_ONCE = 250

describe('the ledger', () => {
  let db: Database
  beforeAll(async () => {
    db = await freshDatabase()
  })
  afterAll(() => db.close())

  const recordsOf = (ids: readonly string[]): Promise<Row[]> =>
    db.query<Row>({
      text: `select seq::int as seq, id, account_id, client, operation, purpose, to_json(subjects) as subjects, to_json(classes) as classes, at::text as at
        from ledger_record where id = any($1::uuid[]) order by seq`,
      values: [`{${ids.join(',')}}`],
    })
  const pendingCount = async (id: string): Promise<number> =>
    (await db.query({ text: 'select 1 from ledger_pending where id = $1', values: [id] })).length
  const asOwner = (text: string) => db.asOwner((owner) => owner.query({ text, values: [] }))

  it("holds exactly one record of an operator's look-up before it may be answered", async () => {
    const entry = lookUp({ purpose: 'alarm "7" é🔑\u007f\n\u0001', classes: ['KEYHOLDING', 'DIRECTORY', 'KEYHOLDING'] })
    await createLedger(db).append(entry)
    const records = await recordsOf([entry.id])
    const [record] = records

    expect(records).toHaveLength(1)
    expectPresent(record)

    const { seq, at, ...rest } = record
    expect(seq).toBeGreaterThan(0)
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
    expect(rest).toStrictEqual({
      id: entry.id,
      account_id: operator.accountId,
      client: `session:${operator.client.id}`,
      operation: 'premisesNear',
      purpose: 'alarm "7" é🔑\u007f\n\u0001',
      subjects: [...entry.subjects],
      classes: ['DIRECTORY', 'KEYHOLDING'],
    })
  })

  it("keeps the order of one operator's look-ups", async () => {
    const ledger = createLedger(db)
    const entries = Array.from({ length: 1_200 }, () => lookUp())

    await Promise.all(entries.map((entry) => ledger.append(entry)))

    expect((await recordsOf(entries.map(({ id }) => id))).map(({ id }) => id)).toStrictEqual(
      entries.map(({ id }) => id),
    )
  })

  it('records an entry once when two writers append it, and refuses a different entry with its id', async () => {
    const entry = lookUp()
    await Promise.all([createLedger(db).append(entry), createLedger(db).append(entry)])

    await createLedger(db).append(entry)

    expect(await recordsOf([entry.id])).toHaveLength(1)
    for (const other of [{ operation: 'person' }, { roles: ['DPO'] }, { directorates: [newId()] }])
      await expect(createLedger(db).append({ ...entry, ...other })).rejects.toThrow(LedgerUnavailable)
    expect((await recordsOf([entry.id]))[0]?.operation).toBe('premisesNear')
  })

  it("refuses an entry that can never be stored, and stores the operators' entries sent with it", async () => {
    const ledger = createLedger(db)
    const good = lookUp()
    const bad = [
      lookUp({ purpose: 'a\0b' }),
      lookUp({ purpose: '\ud800' }),
      lookUp({ purpose: 'x'.repeat(501) }),
      lookUp({ operation: '' }),
      lookUp({ subjects: ['not-a-uuid'] }),
      lookUp({ classes: ['a,b'] }),
    ]
    const [first, ...others] = await Promise.allSettled([good, ...bad].map((entry) => ledger.append(entry)))

    expect(first?.status).toBe('fulfilled')

    const fields = others.map((other) =>
      other.status === 'rejected' && other.reason instanceof LedgerEntryInvalid ? other.reason.field : null,
    )
    expect(fields).toStrictEqual(['purpose', 'purpose', 'purpose', 'operation', 'subjects', 'classes'])
  })

  it('rejects every waiting look-up when it cannot be written, and records again afterwards', async () => {
    const ledger = createLedger(db)
    const lost = [lookUp(), lookUp(), lookUp()]
    await asOwner('alter table ledger_record rename to ledger_record_away')
    try {
      const outcomes = await Promise.allSettled(lost.map((entry) => ledger.append(entry)))
      for (const outcome of outcomes) expect(outcome).toStrictEqual(unavailable)
    } finally {
      await asOwner('alter table ledger_record_away rename to ledger_record')
    }

    expect(await recordsOf(lost.map(({ id }) => id))).toStrictEqual([])

    const next = lookUp()
    await ledger.append(next)

    expect(await recordsOf([next.id])).toHaveLength(1)
  })

  it('settles every accepted look-up before it closes, and takes none after', async () => {
    const ledger = createLedger(db)
    const entries = Array.from({ length: 600 }, () => lookUp())
    const appended = Promise.all(entries.map((entry) => ledger.append(entry)))
    await ledger.close()

    expect(await recordsOf(entries.map(({ id }) => id))).toHaveLength(600)

    await appended
    await expect(ledger.append(lookUp())).rejects.toThrow(LedgerUnavailable)
  })

  const change = async (entry: LedgerEntry, fail = false): Promise<void> => {
    await db.orm.em.fork().transactional(async (em) => {
      await queryWithin(em, pendingEntry(entry))
      if (fail) throw new Error('the change failed')
    })
  }

  it("clears a SPOC's pending entry when it is appended", async () => {
    const entry = lookUp({ category: 'ALTERATION', operation: 'updateOrganisation' })
    await change(entry)

    expect(await pendingCount(entry.id)).toBe(1)

    await createLedger(db).append(entry)
    expect(await pendingCount(entry.id)).toBe(0)
    expect(await recordsOf([entry.id])).toHaveLength(1)
  })

  it("keeps nothing of a SPOC's change that was rolled back", async () => {
    const entry = lookUp({ category: 'ALTERATION', operation: 'updateOrganisation' })

    await expect(change(entry, true)).rejects.toThrow(/the change failed/)
    expect(await pendingCount(entry.id)).toBe(0)
  })

  it('chains changes whose process was killed before appending, with the time when they were written', async () => {
    const entry = lookUp({ category: 'ALTERATION', operation: 'updateOrganisation' })
    await change(entry)
    const [pending] = await db.query<{ at: string }>({
      text: 'select written_at::text as at from ledger_pending where id = $1',
      values: [entry.id],
    })
    const counts = await Promise.all([createLedger(db).recover(), createLedger(db).recover()])

    expect(Math.max(...counts)).toBeGreaterThanOrEqual(1)
    expect((await recordsOf([entry.id])).map(({ at }) => at)).toStrictEqual([pending?.at])
    expect(await pendingCount(entry.id)).toBe(0)

    await createLedger(db).append(entry)
    expect(await recordsOf([entry.id])).toHaveLength(1)
  })

  it('chains, with the next success and without a restart, what a failed append left pending', async () => {
    const ledger = createLedger(db)
    const left = lookUp({ category: 'ALTERATION', operation: 'updatePerson' })
    await change(left)
    await asOwner('alter table ledger_record rename to ledger_record_away')
    try {
      await expect(ledger.append(left)).rejects.toThrow(LedgerUnavailable)
    } finally {
      await asOwner('alter table ledger_record_away rename to ledger_record')
    }

    await ledger.append(lookUp())

    expect(await recordsOf([left.id])).toHaveLength(1)
    expect(await pendingCount(left.id)).toBe(0)
  })

  it('chains a change whose writer never heard that it was committed, without a restart or a request', async () => {
    const ledger = createLedger(db)
    ledger.watch(200)
    const unheard = lookUp({ category: 'ALTERATION', operation: 'updatePerson' })

    await change(unheard)

    await until(async () => (await recordsOf([unheard.id])).length === 1, 20)

    expect(await pendingCount(unheard.id)).toBe(0)
    await ledger.close()
  })

  it('neither records nor answers a SPOC’s change that a database crash has undone, and records the others', async () => {
    const ledger = createLedger(db)
    const [undone, kept] = [
      lookUp({ category: 'ALTERATION', operation: 'updatePerson' }),
      lookUp({ category: 'ALTERATION', operation: 'updatePerson' }),
    ]
    // Commits that do not wait for the disk are lost in a crash, with their entries, as if they had been rolled back.
    await expect(change(undone, true)).rejects.toThrow('the change failed')
    await change(kept)

    const [lost, recorded, look] = await Promise.allSettled([
      ledger.append(undone),
      ledger.append(kept),
      ledger.append(lookUp()),
    ])

    expect(lost).toStrictEqual(unavailable)
    expect([recorded.status, look.status]).toStrictEqual(['fulfilled', 'fulfilled'])
    expect((await recordsOf([undone.id, kept.id])).map(({ id }) => id)).toStrictEqual([kept.id])
  })

  it('keeps one unbroken chain under several writers at once', async () => {
    const shares = Array.from({ length: 4 }, () => Array.from({ length: 2_500 }, () => lookUp()))
    const started = performance.now()
    await Promise.all(
      shares.map(async (share) => {
        const ledger = createLedger(db)
        // Not all at once: nothing waits for the ledger longer than a caller would.
        for (let from = 0; from < share.length; from += AT_ONCE)
          await Promise.all(share.slice(from, from + AT_ONCE).map((entry) => ledger.append(entry)))
      }),
    )
    console.log(`10,000 entries by four writers: ${Math.round(10_000_000 / (performance.now() - started))} a second`)

    const verdict = await verifyLedger(db)

    expect(verdict.broken).toBeNull()
    expect(verdict.sound).toBeGreaterThanOrEqual(10_000n)
  })
})
