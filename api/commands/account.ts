import process from 'node:process'
import { createLedger } from '../access/ledger.ts'
import { recordHistory } from '../access/write/flushed.ts'
import { ACCOUNT_USAGE, readAccountTask } from './accountArguments.ts'
import { type CommandContext, createByCommand, suspendByCommand } from '../accounts/accountsByCommand.ts'
import { entities } from '../entities.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import { ApiError } from '../platform/errors.ts'
import { createLog } from '../platform/log.ts'
import { loggableError } from '../platform/loggableError.ts'
import { migrate } from '../platform/sql/migrate.ts'
import { readPassword } from '../platform/start/readPassword.ts'
import { StartError } from '../platform/start/startError.ts'
import { buildSchema } from '../schema.ts'

async function open(): Promise<CommandContext & { close: () => Promise<void> }> {
  const config = readConfig()
  const db = await openDatabase(config, createLog(config.logLevel, process.stderr), entities)
  const ledger = createLedger(db)
  const close = async () => {
    await ledger.close()
    await db.close()
  }
  try {
    await migrate(db, (line) => void process.stderr.write(`${line}\n`))
    const { catalogue } = buildSchema(db.orm)
    recordHistory(db.orm, catalogue)
    return { db, catalogue, ledger, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function main(args: readonly string[]): Promise<number> {
  const task = readAccountTask(args)
  if (task === null) {
    process.stderr.write(ACCOUNT_USAGE)
    return 2
  }
  const password = task.what === 'create' ? await readPassword() : ''
  const context = await open()
  try {
    const id =
      task.what === 'create'
        ? await createByCommand(context, { ...task, password })
        : await suspendByCommand(context, task.email)
    process.stdout.write(`${task.what === 'create' ? 'Created' : 'Suspended'} the account ${id}\n`)
    return 0
  } finally {
    await context.close()
  }
}

/** Shows only our own messages: the database's messages quote values. */
function wordsOf(error: unknown): string {
  if (error instanceof ApiError) {
    const fields = Object.entries((error.extensions['fields'] ?? {}) as Record<string, string>)
    return [error.message, ...fields.map(([field, problem]) => `${field} ${problem}`)].join('\n')
  }
  return error instanceof StartError ? error.message : `The command failed: ${JSON.stringify(loggableError(error))}`
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${wordsOf(error)}\n`)
  process.exitCode = 1
}
