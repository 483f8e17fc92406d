import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined'
import { lazy } from 'react'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'

/** One page for the whole calendar; its records are changed in dialogs. */
export const workingTime: Registration = {
  name: 'working-time',
  documents: { type: 'WorkingCalendar' },
  menu: { section: 'Lists', label: 'Working time', icon: ScheduleOutlined },
  list: lazy(() => import('./WorkingTimePage')),
}

export const workingTimeRecords: readonly Registration[] = [
  { name: 'workingPeriods', documents: recordDocuments.WorkingPeriod },
  { name: 'closedDays', documents: recordDocuments.ClosedDay },
  { name: 'responseTimes', documents: recordDocuments.ResponseTime },
]
