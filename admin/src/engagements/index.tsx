import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined'
import { lazy } from 'react'
import { formPages } from '../pages/form/formPages'
import type { Registration } from '../pages/registration'
import { engagementDocuments } from './documents'

/** What the force has done with stakeholders, and is going to. */
export const engagements: Registration = {
  name: 'engagements',
  documents: engagementDocuments,
  menu: { section: 'Engagement', label: 'Engagements', icon: HandshakeOutlined },
  recordRepresentation: 'summary',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  ...formPages('engagement', async () => (await import('./Inputs')).EngagementInputs, 'summary'),
}
