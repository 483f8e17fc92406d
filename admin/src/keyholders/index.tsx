import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { keyholderDocuments } from './documents'

/** The resource's registration; each page is loaded when it is first opened. */
export const keyholders: Registration = {
  name: 'keyholders',
  documents: keyholderDocuments,
  menu: { section: 'Register', label: 'Keyholders', icon: VpnKeyOutlined, letter: 'k' },
  list: lazy(() => import('./List')),
  show: lazy(() => import('./Show')),
  edit: lazy(() => import('./Edit')),
  create: lazy(() => import('./Create')),
}
