import EventRepeatOutlined from '@mui/icons-material/EventRepeatOutlined'
import { lazy } from 'react'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'

/** Whom to speak to this week; what is expected is changed in dialogs on the same page. */
export const rhythm: Registration = {
  name: 'to-speak-to',
  documents: { type: 'LastEngaged' },
  menu: { section: 'Engagement', label: 'To speak to', icon: EventRepeatOutlined },
  list: lazy(() => import('./RhythmPage')),
}

export const expectations: Registration = { name: 'expectations', documents: recordDocuments.Expectation }
