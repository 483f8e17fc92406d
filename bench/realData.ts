import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { entities } from '../api/entities.ts'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { cost, count } from '../api/gazetteer/progress.ts'
import { runLoad } from '../api/gazetteer/runLoad.ts'
import { readConfig, type Config } from '../api/platform/config.ts'
import { openDatabase, type Database } from '../api/platform/database.ts'
import { createLog } from '../api/platform/log.ts'
import { migrate } from '../api/platform/sql/migrate.ts'
import { StartError } from '../api/platform/start/startError.ts'
import { importByCommand, publishedDays } from './realData/bankHolidays.ts'
import { sharesOf, wardFigures } from './realData/figures.ts'
import { loadsOf, MAPPING } from './realData/files.ts'
import { mailsIn, wrongMails } from './realData/mails.ts'
import { signedInOperator } from './realData/operator.ts'
import { whomToRing } from './realData/whomToRing.ts'

const LEAST_SHARE = 0.97
const print = (line: string): void => console.log(line)

async function load(db: Database, folder: string, scratch: string): Promise<void> {
  const mappingFile = path.join(scratch, 'mapping.json')
  writeFileSync(mappingFile, JSON.stringify(MAPPING))
  for (const words of loadsOf(folder, scratch, mappingFile)) {
    const started = performance.now()
    await runLoad(db, readArguments(words), null, print)
    print(`${cost(started)}\n`)
  }
}

async function shares(db: Database): Promise<string[]> {
  const { premises, whole, wholePlaced, city, cityWithWard, wardWithCity, wardWithOther } = await sharesOf(db)
  const share = whole === 0 ? 0 : wholePlaced / whole
  const percent = `${(share * 100).toFixed(2)} %`
  print(`Premises: ${count(premises)}; with a whole postcode ${count(whole)},`)
  print(`  of these with a point ${count(wholePlaced)} (${percent}).`)
  print(`City premises: ${count(city)}, of these with a ward ${count(cityWithWard)}.`)
  print(`  In a City ward: borough City ${count(wardWithCity)}, another ${count(wardWithOther)}.\n`)
  return share >= LEAST_SHARE ? [] : [`fewer than ${LEAST_SHARE * 100} % of the whole-postcode premises have a point`]
}

/** Prints one line per ward; returns the wards where the question failed. */
async function wards(config: Config, db: Database): Promise<string[]> {
  const operator = await signedInOperator(config, db, createLog('error'))
  try {
    const failed: string[] = []
    for (const ward of await wardFigures(db)) {
      const { near, nearestMetres, milliseconds, fault } = await whomToRing(operator, ward)
      const answer = fault ?? `answers, ${near} near, the nearest ${nearestMetres?.toFixed(0)} m off`
      print(
        `${ward.code} ${ward.name.padEnd(24)} ${count(ward.premises).padStart(5)} premises; whom to ring ${answer} (${milliseconds.toFixed(0)} ms)`,
      )
      if (fault !== null) failed.push(`${ward.name}: ${fault}`)
    }
    return failed
  } finally {
    await operator.close()
  }
}

/** Adds the days of the published list; returns what is wrong. */
async function holidays(config: Config, folder: string): Promise<string[]> {
  const { file, days } = publishedDays(folder)
  print(importByCommand(file, { DATA_FOLDER: config.dataFolder }))
  const db = await openDatabase(config, createLog('warn'), entities)
  try {
    const closed = await db.query<{ day: string }>({
      text: 'select day::text as day from closed_day where archived_at is null and day::text = any($1)',
      values: [days],
    })
    print(`Bank holidays: ${days.length} published, ${closed.length} closed days of the force.`)
    return closed.length === days.length && days.length > 0 ? [] : ['bank holidays are missing']
  } finally {
    await db.close()
  }
}

async function main([folder, ...more]: readonly string[]): Promise<void> {
  if (folder === undefined || more.length > 0) throw new StartError('npm run bench:real-data -- FOLDER')
  const mails = mailsIn(folder)
  const started = performance.now()
  const scratch = mkdtempSync(path.join(tmpdir(), 'beadle-real-data-'))
  try {
    const config = { ...readConfig({ ...process.env, DATA_FOLDER: scratch }), statementTimeoutMs: 0 }
    const failed: string[] = []
    const db = await openDatabase(config, createLog('warn'), entities)
    try {
      await migrate(db, print)
      print(`Database: ${db.dialect}\n`)
      for (const name of await wrongMails(config, db, mails, print)) failed.push(`the mail ${name} was misread`)
      await load(db, folder, scratch)
      failed.push(...(await shares(db)), ...(await wards(config, db)))
    } finally {
      await db.close()
    }
    failed.push(...(await holidays(config, folder)))
    print(`\n${cost(started)}`)
    if (failed.length > 0) throw new StartError(`Failed: ${failed.join('; ')}.`)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof StartError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
