import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { breakGlassDocuments } from './documents'

/** Openings of private contacts. */
export const breakGlass: Registration = {
  name: 'break-glass',
  documents: breakGlassDocuments,
  menu: { section: 'Oversight', label: 'Break-glass', icon: LockOpenOutlined },
  list: lazy(() => import('./List')),
}
