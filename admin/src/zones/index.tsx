import PentagonOutlined from '@mui/icons-material/PentagonOutlined'
import { lazy } from 'react'
import { formPages } from '../pages/form/formPages'
import type { Registration } from '../pages/registration'
import { zoneDocuments } from './documents'

/** The resource's registration; each page is loaded when it is first opened. */
export const zones: Registration = {
  name: 'zones',
  documents: zoneDocuments,
  menu: { section: 'Register', label: 'Zones', icon: PentagonOutlined, letter: 'z' },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  ...formPages('zone', async () => (await import('./Inputs')).ZoneInputs),
}
