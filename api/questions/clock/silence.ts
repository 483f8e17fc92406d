import type { Calendar } from '../../workingTime/clock/calendar.ts'
import { afterWorkingDays } from '../../workingTime/clock/workingDays.ts'
import type { QuestionState } from '../workflow/questionWorkflow.ts'

/** Working days in which the asker says nothing. */
export const SILENT_DAYS = 10
/** For so long a closed question can be taken up again; later the asker asks a new one that names the old. */
export const REOPEN_DAYS = 28

/** When a question is closed for the asker's silence; null while the asker is not waited for. */
export const closesAt = (state: QuestionState, now: Date, calendar: Calendar): Date | null =>
  state === 'WAITING' || state === 'ANSWERED' ? afterWorkingDays(now, SILENT_DAYS, calendar) : null
