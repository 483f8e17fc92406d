import AltRouteOutlined from '@mui/icons-material/AltRouteOutlined'
import { lazy } from 'react'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'

/**
 * Which directorate questions go to. The menu shows it to those who keep the rules: others who read some of them, such
 * as an asker those of police operations, choose by them and keep none.
 */
export const routing: Registration = {
  name: 'routing-rules',
  documents: recordDocuments.RoutingRule,
  menu: { section: 'Lists', label: 'Routing rules', icon: AltRouteOutlined, does: 'create' },
  list: lazy(() => import('./RoutingRulesPage')),
}
