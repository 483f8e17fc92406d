import HomeWorkOutlined from '@mui/icons-material/HomeWorkOutlined'
import PersonOutlined from '@mui/icons-material/PersonOutlined'
import { lazy } from 'react'
import { Route } from 'react-router'
import type { Registration } from '../pages/registration'

const OwnFilePage = lazy(() => import('./file/OwnFilePage'))

/** What a stakeholder keeps of their own organisation, and a resident of themselves. */
export const own: Registration = {
  name: 'own',
  documents: { type: 'PendingChange' },
  menu: {
    section: 'Engagement',
    label: 'Your organisation',
    icon: HomeWorkOutlined,
    letter: 'y',
    of: 'ORGANISATION',
    inOwnMenu: true,
  },
  otherwise: {
    section: 'Engagement',
    label: 'Your page',
    icon: PersonOutlined,
    letter: 'y',
    reads: 'Wish',
    of: 'RESIDENT',
    inOwnMenu: true,
  },
  list: lazy(() => import('./WhosePage')),
  children: <Route path="file" element={<OwnFilePage />} />,
}
