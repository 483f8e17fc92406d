import { closedDaysEnding, DAYS_AHEAD } from '../closedDaysWarning.ts'
import type { Imported } from './importBankHolidays.ts'
import type { BankHoliday } from './readBankHolidays.ts'

const line = ({ day, name }: BankHoliday): string => `  ${day} ${name}`

const listed = (words: string, holidays: readonly BankHoliday[]): string[] =>
  holidays.length === 0 ? [] : [`${words}:`, ...holidays.map(line)]

/** What an import has done, and what it has left to the person who started it. @param today `YYYY-MM-DD` */
export function importedWords(imported: Imported, today: string): string[] {
  const { added, known, archived, gone, removed, until } = imported
  return [
    `Bank holidays: ${added.length + known + archived.length} read, ${added.length} added, ${known} known before.`,
    ...added.map(line),
    ...listed(
      'Archived in the console, so they stay working days; restore them there if the force is closed',
      archived,
    ),
    ...listed(
      removed
        ? 'No longer in the file, archived now'
        : 'No longer in the file, but still closed; run again with --remove to archive them',
      gone,
    ),
    `Closed days are known until ${until ?? 'no day'}.`,
    ...(closedDaysEnding(until, today)
      ? [`That is fewer than ${DAYS_AHEAD} days ahead: after it bank holidays count as working days.`]
      : []),
  ]
}
