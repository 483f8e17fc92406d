import type { Calendar } from '../../workingTime/clock/calendar.ts'
import { afterWorkingDays } from '../../workingTime/clock/workingDays.ts'
import type { QuestionState } from '../workflow/questionWorkflow.ts'

const SILENT_WORKING_DAYS = 10

/** When a question is closed for the asker's silence; null while the asker is not waited for. */
export const closesAt = (state: QuestionState, now: Date, calendar: Calendar): Date | null =>
  state === 'WAITING' || state === 'ANSWERED' ? afterWorkingDays(now, SILENT_WORKING_DAYS, calendar) : null
