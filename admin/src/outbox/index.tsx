import OutboxOutlined from '@mui/icons-material/OutboxOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'
import { outboxDocuments } from './documents'

/** Mails to those who have accounts, and what became of them. */
export const outbox: Registration = {
  name: 'outbox',
  documents: outboxDocuments,
  menu: { section: 'Administration', label: 'Outbox', icon: OutboxOutlined },
  list: lazy(() => import('./List')),
}
