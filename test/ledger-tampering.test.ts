import { createLedger, ledgerEntry, pendingEntry } from '../api/access/ledger.ts'
import { GENESIS, hashOf } from '../api/access/ledger/chain.ts'
import { readHead, readPage, verifyLedger } from '../api/access/ledger/verify.ts'
import type { Database } from '../api/platform/database.ts'
import { newId } from '../api/platform/record.ts'
import { freshDatabase } from './support/database/database.ts'
import { expectPresent } from './support/run/expecting.ts'

const analyst = {
  accountId: newId(),
  roles: ['ANALYST'],
  directorateIds: [newId()],
  client: { kind: 'apiKey' as const, id: newId() },
}
const monthlyExport = () =>
  ledgerEntry(analyst, {
    category: 'DISCLOSURE',
    operation: 'export',
    subjects: [newId(), newId()],
    classes: ['DIRECTORY'],
    purpose: 'monthly report',
  })

describe('a tampered ledger', () => {
  let db: Database
  const asOwner = (...texts: string[]) =>
    db.asOwner(async (owner) => {
      for (const text of texts) await owner.query({ text, values: [] })
    })

  beforeAll(async () => {
    db = await freshDatabase()
    await asOwner('alter table ledger_record disable trigger ledger_append_only')
  })
  afterAll(() => db.close())

  beforeEach(async () => {
    await asOwner('truncate ledger_record')
    const ledger = createLedger(db)
    await Promise.all(Array.from({ length: 10 }, () => ledger.append(monthlyExport())))
    expect((await verifyLedger(db)).broken).toBeNull()
  })

  const alterations = {
    at: "at + interval '1 microsecond'",
    id: 'gen_random_uuid()',
    account_id: 'null',
    client: "'session:x'",
    category: "'CONSULTATION'",
    operation: "'exports'",
    purpose: "''",
    subjects: 'subjects[1:1]',
    classes: "'{}'",
    roles: "'{STAFF}'",
    directorates: 'null',
    hash: "sha256('x')",
  }
  for (const [column, value] of Object.entries(alterations)) {
    it(`shows the DPO the record whose ${column} an administrator of the database altered`, async () => {
      await asOwner(`update ledger_record set ${column} = ${value} where seq = 4`)
      const { broken, sound } = await verifyLedger(db)

      expect({ broken, sound }).toStrictEqual({ broken: { seq: 4n, fault: 'ALTERED' }, sound: 3n })
    })
  }

  it('shows the DPO a record that was made to look as if from before roles were noted', async () => {
    await asOwner('update ledger_record set roles = null, directorates = null where seq = 4')

    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 4n, fault: 'ALTERED' })
  })

  it('finds the chain sound where commands and accounts take turns', async () => {
    const ledger = createLedger(db)
    const command = { accountId: null, client: { kind: 'command' as const, id: 'forget-links' } }
    await ledger.append(
      ledgerEntry(command, { category: 'ERASURE', operation: 'forget', subjects: [], classes: ['ACCOUNT'] }),
    )
    await ledger.append(monthlyExport())

    expect(await verifyLedger(db)).toMatchObject({ sound: 12n, broken: null })
  })

  it('shows the DPO a null purpose that was turned into an empty one', async () => {
    await asOwner('truncate ledger_record')
    await createLedger(db).append({ ...monthlyExport(), purpose: null })

    await asOwner("update ledger_record set purpose = ''")

    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 1n, fault: 'ALTERED' })
  })

  it('shows the DPO a record that is missing', async () => {
    await asOwner('delete from ledger_record where seq = 6')
    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 6n, fault: 'MISSING' })
  })

  it('shows the DPO a record that is missing although the rest was renumbered', async () => {
    await asOwner('delete from ledger_record where seq = 6', 'update ledger_record set seq = seq - 1 where seq > 6')
    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 6n, fault: 'OUT_OF_ORDER' })
  })

  it('shows the DPO two records that were swapped', async () => {
    await asOwner(
      'update ledger_record set seq = 1000 where seq = 3',
      'update ledger_record set seq = 3 where seq = 4',
      'update ledger_record set seq = 4 where seq = 1000',
    )
    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 3n, fault: 'OUT_OF_ORDER' })
  })

  it('shows the DPO a record that was inserted without the chain', async () => {
    await asOwner(`insert into ledger_record select 11, gen_random_uuid(), at, account_id, client, category, operation, purpose, subjects, classes,
      hash, sha256('x') from ledger_record where seq = 10`)
    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 11n, fault: 'ALTERED' })
  })

  it('shows the DPO the record after an altered one whose hash was made to fit', async () => {
    await asOwner("update ledger_record set purpose = 'other', hash = sha256('fits') where seq = 5")
    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 5n, fault: 'ALTERED' })

    const [record] = await readPage(db, 5n)
    expectPresent(record)

    await asOwner(`update ledger_record set hash = decode('${hashOf(record.prev_hash, record)}', 'hex') where seq = 5`)
    expect((await verifyLedger(db)).broken).toStrictEqual({ seq: 6n, fault: 'OUT_OF_ORDER' })
  })

  it('shows the DPO a cut-off tail by an earlier head, which an untouched ledger still holds after it grew', async () => {
    const { seq, hash } = await readHead(db)
    await createLedger(db).append(monthlyExport())

    expect(seq).toBe(10n)
    expect((await verifyLedger(db, hash)).broken).toBeNull()

    await asOwner('delete from ledger_record where seq > 8')
    expect((await verifyLedger(db)).broken).toBeNull()
    expect((await verifyLedger(db, hash)).broken).toStrictEqual({ seq: 9n, fault: 'HEAD_NOT_FOUND' })

    await asOwner('truncate ledger_record')
    expect(await readHead(db)).toStrictEqual({ seq: 0n, hash: GENESIS })
    expect((await verifyLedger(db, hash)).broken).toStrictEqual({ seq: 1n, fault: 'HEAD_NOT_FOUND' })
  })
})

describe("the application's database role", () => {
  let db: Database
  beforeAll(async () => {
    db = await freshDatabase()
    await createLedger(db).append(monthlyExport())
  })
  afterAll(() => db.close())

  // The role is set inside the statement, so that it also works with the embedded database's only user, a superuser.
  const asRole = (role: string | null, sql: string) =>
    db.asOwner((owner) =>
      owner.query({ text: `do $$ begin ${role === null ? '' : `set local role ${role};`} ${sql}; end $$`, values: [] }),
    )
  const refused = { code: '42501' }

  it.each([
    "update ledger_record set purpose = 'x'",
    'delete from ledger_record',
    'truncate ledger_record',
    'insert into ledger_record select * from ledger_record',
    'alter table ledger_record disable trigger all',
    'delete from ledger_pending',
    "update ledger_pending set entry = '{}'",
    "insert into ledger_pending (id, entry, written_at) select id, '{}', at from ledger_record",
    'update history_entry set source = source',
    'delete from history_entry',
    'truncate history_entry',
  ])('may not run %s', (sql) => expect(asRole('beadle_app', sql)).rejects.toMatchObject(refused))

  for (const sql of [
    "update ledger_record set purpose = 'x' where false",
    'delete from ledger_record',
    'truncate ledger_record',
  ]) {
    it(`is backed by a trigger: the owner may not ${sql} either`, () =>
      expect(asRole(null, sql)).rejects.toMatchObject(refused))
    it(`is backed by a trigger that fires under replication too: ${sql}`, () =>
      expect(asRole(null, `set local session_replication_role = replica; ${sql}`)).rejects.toMatchObject(refused))
  }

  it('may add a pending entry, read the ledger and append to it', async () => {
    const entry = monthlyExport()
    const row = String(pendingEntry(entry).values[1])
    await asRole(
      'beadle_app',
      `insert into ledger_pending (id, entry) values ('${entry.id}', '${row}');
      perform ledger_append(jsonb_agg(p.entry)) from ledger_pending p`,
    )

    const verdict = await verifyLedger(db)

    expect({ sound: verdict.sound, broken: verdict.broken }).toStrictEqual({ sound: 2n, broken: null })
  })

  it('may work on governed tables made before and after the grants', async () => {
    await asRole(null, 'create table made_later (id int)')
    await asRole(null, 'perform beadle_grant_app()')
    await asRole(
      'beadle_app',
      'insert into made_later values (1); update made_later set id = 2; delete from made_later',
    )
    await asRole('beadle_app', 'update organisation set name = name where false; delete from person where false')
  })

  it('may not change the schema or the record of migrations', async () => {
    await expect(asRole('beadle_app', 'delete from schema_migration')).rejects.toMatchObject(refused)
    await expect(asRole('beadle_app', 'perform beadle_grant_app()')).rejects.toMatchObject(refused)
    await expect(asRole('beadle_app', 'create table of_its_own (id int)')).rejects.toMatchObject(refused)
  })
})
