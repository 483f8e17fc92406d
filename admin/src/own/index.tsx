import HomeWorkOutlined from '@mui/icons-material/HomeWorkOutlined'
import { lazy } from 'react'
import { Route } from 'react-router'
import type { Registration } from '../pages/registration'

const OwnFilePage = lazy(() => import('./file/OwnFilePage'))

/** What a stakeholder keeps of their own organisation; only those who may propose changes or read their own have it. */
export const own: Registration = {
  name: 'own',
  documents: { type: 'PendingChange' },
  menu: {
    section: 'Engagement',
    label: 'Your organisation',
    icon: HomeWorkOutlined,
    letter: 'y',
    ofOwn: true,
    inOwnMenu: true,
  },
  list: lazy(() => import('./OwnPage')),
  children: <Route path="file" element={<OwnFilePage />} />,
}
