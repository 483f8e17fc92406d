import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { changes, committing, send, type Sent } from './connection.ts'
import { ConnectionFault } from './connectionFault.ts'
import type { Connections, Held } from './connections.ts'
import { localSettings } from './sessionSettings.ts'

type Answer = Awaited<ReturnType<typeof send>>

/**
 * A connection for one statement or one transaction. Outside a transaction a dead connection is replaced, and a
 * statement that only reads is sent again; a transaction ends with its connection. `giveBack` may be called twice:
 * Kysely forgets to when a transaction fails to end.
 */
export class Link implements DatabaseConnection {
  readonly #connections: Connections
  #client: Held
  #inTransaction = false
  #givenBack = false

  private constructor(connections: Connections, client: Held) {
    this.#connections = connections
    this.#client = client
  }

  static async take(connections: Connections): Promise<Link> {
    return new Link(connections, await connections.take())
  }

  async run(statement: Sent): Promise<Answer> {
    const { pooling } = this.#connections.config
    if (this.#inTransaction) return committing(false, () => this.#send(statement))
    const commits = statement.once === true || changes(statement.text)
    const work = pooling === 'session' ? () => this.#send(statement) : () => this.#alone(statement, commits)
    return committing(commits && pooling === 'session', () => this.#again(work, !commits))
  }

  async begin(text: string): Promise<void> {
    await committing(false, () => this.#again(() => this.#begin(text), true))
  }

  /** The server must confirm: it answers a failed transaction with ROLLBACK, not with an error. */
  async commit(changed = true): Promise<void> {
    try {
      const { command } = await committing(changed, () => this.#send({ text: 'commit' }))
      if (command !== 'COMMIT') throw new Error('The transaction had failed before it was to be committed')
    } finally {
      this.#inTransaction = false
    }
  }

  /** Never fails: the server rolls back uncommitted work when the connection is cut. */
  async rollback(): Promise<void> {
    try {
      if (this.#inTransaction && !this.#client.dead) await this.#send({ text: 'rollback' })
    } catch {
      this.#client.cut()
    }
    this.#inTransaction = false
  }

  giveBack(): void {
    if (this.#givenBack) return
    this.#givenBack = true
    // Nobody else may get a session with an open transaction.
    if (this.#inTransaction) this.#client.cut()
    this.#connections.giveBack(this.#client)
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { command, rowCount, rows } = await this.run({
      text: sql,
      ...(parameters.length > 0 ? { values: parameters } : {}),
    })
    const changed = ['INSERT', 'UPDATE', 'DELETE', 'MERGE'].includes(command)
    return { rows: (rows ?? []) as Row[], ...(changed ? { numAffectedRows: BigInt(rowCount ?? 0) } : {}) }
  }

  streamQuery(): never {
    throw new Error('Rows are read in pages, not as a stream')
  }

  async #begin(text: string): Promise<void> {
    const { pooling, settings } = this.#connections.config
    await this.#send({ text: pooling === 'session' ? text : `${text}; ${localSettings(settings)}` })
    this.#inTransaction = true
  }

  /** A single statement, behind a pooler that gives each transaction another session. */
  async #alone(statement: Sent, changed: boolean): Promise<Answer> {
    await this.#begin('begin')
    try {
      const answer = await this.#send(statement)
      await this.commit(changed)
      return answer
    } catch (error) {
      await this.rollback()
      throw error
    }
  }

  async #send({ name, ...statement }: Sent): Promise<Answer> {
    if (this.#givenBack) throw new Error('The connection was given back')
    const { pooling, deadline } = this.#connections.config
    try {
      return await send(
        this.#client,
        { ...(name !== undefined && pooling === 'session' ? { name } : {}), ...statement },
        deadline,
      )
    } catch (error) {
      // A demoted server takes no more changes: connect to another next time.
      if (error instanceof Error && 'code' in error && error.code === '25006') {
        this.#client.dead = true
        this.#client.forsaken = true
      }
      throw error
    }
  }

  /** Connections may have died while idle, so each dead one is skipped. `reads`: may be sent more than once. */
  async #again<T>(work: () => Promise<T>, reads: boolean): Promise<T> {
    if (this.#client.dead) await this.#replace()
    for (let lost = 0; ; lost++) {
      const { rested } = this.#client
      try {
        return await work()
      } catch (error) {
        const goesOn = lost === 0 || (rested && lost <= this.#connections.config.size)
        if (!reads || !goesOn || !(error instanceof ConnectionFault) || error.code !== 'LOST') throw error
        await this.#replace()
      }
    }
  }

  async #replace(): Promise<void> {
    this.#inTransaction = false
    this.#givenBack = true
    this.#connections.giveBack(this.#client)
    this.#client = await this.#connections.take()
    this.#givenBack = false
  }
}
