import { parseArgs } from 'node:util'
import { fileText } from '../gazetteer/files/fileText.ts'
import { readConfig } from '../platform/config.ts'
import { openDatabase } from '../platform/database.ts'
import { createLog } from '../platform/log.ts'
import { loggableError } from '../platform/loggableError.ts'
import { migrate } from '../platform/sql/migrate.ts'
import { StartError } from '../platform/start/startError.ts'
import { BankHolidaysRefused } from '../workingTime/bankHolidays/bankHolidaysRefused.ts'
import { importBankHolidays } from '../workingTime/bankHolidays/importBankHolidays.ts'
import { importedWords } from '../workingTime/bankHolidays/importedWords.ts'
import { readBankHolidays } from '../workingTime/bankHolidays/readBankHolidays.ts'
import { londonToday } from '../workingTime/clock/london.ts'

const USAGE = `
npm run bank-holidays -- FILE [--remove]
FILE: https://www.gov.uk/bank-holidays.json, saved. --remove: days imported before that FILE no longer has are archived.`

/** Characters; the published file has 20,000. */
const LONGEST_FILE = 1 << 20

const print = (line: string): void => void process.stdout.write(`${line}\n`)

function argumentsOf(words: readonly string[]): { file: string; remove: boolean } {
  try {
    const options = { remove: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    const [file, ...more] = positionals
    if (file !== undefined && more.length === 0) return { file, remove: values.remove }
  } catch (fault) {
    throw new BankHolidaysRefused(`${fault instanceof Error ? fault.message : ''}\n${USAGE}`, { cause: fault })
  }
  throw new BankHolidaysRefused(`Give one file.\n${USAGE}`)
}

async function textOf(file: string): Promise<string> {
  let text = ''
  for await (const piece of fileText(file)) {
    text += piece
    if (text.length > LONGEST_FILE) throw new BankHolidaysRefused(`${file} is too large for a list of bank holidays.`)
  }
  return text
}

async function main(words: readonly string[]): Promise<void> {
  const { file, remove } = argumentsOf(words)
  // Before the database is opened: a faulty file is told at once.
  const holidays = readBankHolidays(await textOf(file))
  const config = readConfig()
  const db = await openDatabase(config, createLog(config.logLevel), [])
  try {
    await migrate(db, print)
    importedWords(await importBankHolidays(db, holidays, { remove }), londonToday(new Date())).forEach(print)
  } finally {
    await db.close()
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  // Shows only our own messages: the database's messages quote values.
  const shown =
    error instanceof StartError ? error.message : `The import failed: ${JSON.stringify(loggableError(error))}`
  process.stderr.write(`${shown}\n`)
  process.exitCode = 1
}
