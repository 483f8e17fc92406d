import RuleOutlined from '@mui/icons-material/RuleOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'

/** What organisations propose, for those who decide. Organisations read their own elsewhere, and never who decided. */
export const pendingChanges: Registration = {
  name: 'pendingChanges',
  documents: { type: 'PendingChange' },
  menu: {
    section: 'Engagement',
    label: 'Waiting for confirmation',
    icon: RuleOutlined,
    letter: 'w',
    field: 'decidedBy',
  },
  list: lazy(() => import('./PendingChangesPage')),
}
