import DonutLargeOutlined from '@mui/icons-material/DonutLargeOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'

const place = { section: 'Engagement', label: 'Gauge', icon: DonutLargeOutlined } as const

/** Whom the force has engaged lately, and whom it has not. */
export const gauge: Registration = {
  name: 'gauge',
  documents: { type: 'LastEngaged' },
  menu: { ...place, reads: 'LastEngaged' },
  // Analysts count without reading.
  otherwise: { ...place, reads: 'CountedEngagement' },
  list: lazy(() => import('./GaugePage')),
}
