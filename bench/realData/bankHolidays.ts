import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../api/platform/start/startError.ts'

type Published = { 'england-and-wales': { events: { date: string }[] } }

/** The days of the published list. @throws StartError if the folder has none */
export function publishedDays(folder: string): { file: string; days: string[] } {
  const file = path.join(folder, 'calendar', 'bank-holidays.json')
  try {
    const { events } = (JSON.parse(readFileSync(file, 'utf8')) as Published)['england-and-wales']
    return { file, days: events.map(({ date }) => date) }
  } catch (error) {
    throw new StartError(`${file} must be the published list of bank holidays: ${String(error)}`)
  }
}

/** Runs the command as an administrator would, on the same database. */
export const importByCommand = (file: string, env: Record<string, string>): string =>
  execFileSync(process.execPath, [path.resolve('api/commands/bankHolidays.ts'), file], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
