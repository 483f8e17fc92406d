import type { SqlEntityManager } from '@mikro-orm/sql'
import type { Db } from 'pg-boss'
import { type Database, queryWithin } from '../database.ts'

/**
 * pg-boss's statements over our own connections, in turn with everybody else's: its own drivers would open a second
 * pool, and would roll back on the embedded database's one connection, where somebody else's transaction may be open.
 */
export const bossDatabase = (db: Database): Db => ({
  async executeSql(text, values = []) {
    const block = transactionIn(text)
    if (block === null) return { rows: await db.query({ text, values }) }
    return db.orm.em.fork().transactional(async (em) => {
      const rows: unknown[] = []
      for (const statement of block) rows.push(...(await queryWithin(em, { text: statement, values: [] })))
      return { rows }
    })
  },
})

/** For what is queued in a transaction of the house. @throws unless `em` has one open */
export const bossWithin = (em: SqlEntityManager): Db => ({
  executeSql: async (text, values = []) => ({ rows: await queryWithin(em, { text, values }) }),
})

/**
 * The statements of a text that is a transaction of its own (`locked` in pg-boss's plans.ts); null for any other text.
 * Sent whole, it would leave its connection in a failed transaction if one of them failed, and the embedded database
 * takes one statement at a time.
 */
function transactionIn(text: string): string[] | null {
  const inner = /^\s*BEGIN;([^]*)COMMIT;\s*$/.exec(text)?.[1]
  return inner === undefined ? null : statementsOf(inner)
}

const DELIMITER = /'(?:[^']|'')*'|\$(\w*)\$[^]*?\$\1\$|--[^\n]*|;/g

function statementsOf(text: string): string[] {
  const ends = [...text.matchAll(DELIMITER)].filter(([found]) => found === ';').map(({ index }) => index)
  return [...ends, text.length]
    .map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end).trim())
    .filter((statement) => statement !== '')
}
