import TimelineOutlined from '@mui/icons-material/TimelineOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'

/** What was and what is planned, in one order. */
export const timeline: Registration = {
  name: 'timeline',
  documents: { type: 'Engagement' },
  menu: { section: 'Engagement', label: 'Timeline', icon: TimelineOutlined, reads: 'Engagement' },
  list: lazy(() => import('./TimelinePage')),
}
