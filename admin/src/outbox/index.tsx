import OutboxOutlined from '@mui/icons-material/OutboxOutlined'
import { lazy } from 'react'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'

/** Mails to those who have accounts, and what became of them. */
export const outbox: Registration = {
  name: 'outbox',
  documents: recordDocuments.OutboxMail,
  menu: { section: 'Administration', label: 'Outbox', icon: OutboxOutlined },
  list: lazy(() => import('./List')),
}
