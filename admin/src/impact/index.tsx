import TrendingUpOutlined from '@mui/icons-material/TrendingUpOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'

const place = { section: 'Engagement', label: 'Impact', icon: TrendingUpOutlined } as const

/** Which issues organisations name, and where. */
export const impact: Registration = {
  name: 'impact',
  documents: { type: 'EngagementIssue' },
  menu: { ...place, reads: 'EngagementIssue' },
  // Analysts count without reading.
  otherwise: { ...place, reads: 'CountedMention' },
  list: lazy(() => import('./ImpactPage')),
}
