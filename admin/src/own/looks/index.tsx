import VisibilityOutlined from '@mui/icons-material/VisibilityOutlined'
import { lazy } from 'react'
import type { Registration } from '../../pages/registration'

/** Who of the force looked at the viewer's own organisation, who may, and what was consented. */
export const looks: Registration = {
  name: 'looks',
  documents: { type: 'Look' },
  menu: { section: 'Engagement', label: 'Who looked', icon: VisibilityOutlined, of: 'ORGANISATION', inOwnMenu: true },
  list: lazy(() => import('./LooksPage')),
}
