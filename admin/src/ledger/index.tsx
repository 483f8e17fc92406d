import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { ledgerDocuments } from './documents'

/** Who looked at what, and why. */
export const ledger: Registration = {
  name: 'ledger',
  documents: ledgerDocuments,
  menu: { section: 'Oversight', label: 'Ledger', icon: FactCheckOutlined },
  list: lazy(() => import('./List')),
}
