import { setTimeout as delay } from 'node:timers/promises'
import { createAccountWithPassword } from '../../../api/accounts/createAccount.ts'
import { entities } from '../../../api/entities.ts'
import { openDatabase, type Database } from '../../../api/platform/database.ts'
import { createLog } from '../../../api/platform/log.ts'
import { migrate } from '../../../api/platform/sql/migrate.ts'
import { newId } from '../../../api/platform/record.ts'
import type { Config } from '../../../api/platform/config.ts'
import { PASSWORD } from '../signIn/accountsServer.ts'
import { api, type Client } from '../api.ts'
import type { Cluster } from '../database/cluster.ts'
import { testConfig } from '../config.ts'
import { until } from '../run/until.ts'
import { assertSound } from './check.ts'
import type { Chance, Round } from './rounds.ts'
import { type ChaosSubscriber, followOn } from './subscriber.ts'
import { openOtherWays, type OtherWays } from './otherWays.ts'
import { type ChaosJournal, newJournal, writeOn } from './writers.ts'

/** One account alone never gets more than its share of the connections. */
const SPOCS = Array.from({ length: 8 }, (_, at) => `spoc-${at}@chaos.example`)

/** A register on a server that tests can harm. */
export type Chaos = {
  db: Database
  /** Eight callers. */
  by: readonly Client[]
  groups: readonly string[]
  journal: ChaosJournal
  /** Null: only the callers write. */
  others: OtherWays | null
  subscriber: ChaosSubscriber
  size: number
  database: string
  close: () => Promise<void>
}

/**
 * @param changes how the register is connected to the database, if not directly
 * @param otherWays whether mails, files, questions and jobs come in as well
 */
export async function openChaos(
  cluster: Cluster,
  changes: Partial<Config> = {},
  database = 'postgres',
  { otherWays = false } = {},
): Promise<Chaos> {
  const size = 12
  const config = testConfig({
    databaseUrl: cluster.url(database),
    databasePoolSize: size,
    statementTimeoutMs: 2_000,
    ...changes,
  })
  const db = await openDatabase(config, createLog('silent'), entities)
  await migrate(db, () => undefined)
  // Made before the server starts, so that the accounts' history and ledger records are not counted as the writers'.
  for (const email of SPOCS) {
    await createAccountWithPassword(db, { email, displayName: 'A SPOC', roles: ['SPOC'], password: PASSWORD })
  }
  // Errors are printed: each is a fault of ours, found by its reference.
  const server = await api(db, { logLevel: 'error' })
  const by = await Promise.all(SPOCS.map((email) => server.signIn(email, PASSWORD)))
  const groups = [newId(), newId(), newId()].sort()
  for (const [at, id] of groups.entries())
    await db.query({
      text: 'insert into stakeholder_group (id, code, name) values ($1, $2, $2)',
      values: [id, `CHAOS_${at}`],
    })
  const organisations = [newId(), newId(), newId(), newId()]
  for (const id of organisations)
    await db.query({ text: 'insert into organisation (id, name) values ($1, $2)', values: [id, 'Organisation at 1'] })
  const others = otherWays ? await openOtherWays(db, config, server, by[0] as Client) : null
  const subscriber = followOn(server, by[0] as Client, organisations)
  return {
    db,
    by,
    groups,
    journal: newJournal(organisations),
    others,
    subscriber,
    size,
    database,
    async close() {
      await subscriber.close()
      await others?.close()
      await server.close()
      await db.close()
    },
  }
}

/**
 * Eight callers write, and mails, files, questions and jobs come in, while the server is harmed; afterwards everything
 * must be sound, and whoever follows the changes must have learnt of all of them.
 */
export async function survive(
  { db, by, groups, journal, others, subscriber, size, database }: Chaos,
  cluster: Cluster,
  round: Round,
  chance: Chance,
): Promise<void> {
  let goesOn = true
  const writing = Promise.all([writeOn({ by, groups, journal, goesOn: () => goesOn }), others?.sendOn(() => goesOn)])
  // Rethrown below, once the harm is over.
  writing.catch(() => undefined)
  try {
    await delay(chance(100, 400))
    await round.harm(cluster, chance, database)
    await delay(chance(100, 400))
    // The harm is over, and changes must be saved again without help; an error of the writers is thrown first.
    const { saved } = journal.told
    const acknowledged = others?.acknowledged()
    await Promise.race([writing, until(async () => journal.told.saved > saved, 40)])
    if (others && acknowledged) await Promise.race([writing, others.haveGoneOnSince(acknowledged)])
  } finally {
    goesOn = false
  }
  await writing
  await others?.assertKept()
  await assertSound(db, size, journal, groups)
  await subscriber.learns(journal.organisations)
}

/** Random whole numbers, the same for the same seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return (least, most) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return least + Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * (most - least + 1))
  }
}
