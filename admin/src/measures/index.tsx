import SpeedOutlined from '@mui/icons-material/SpeedOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'

/** How many questions were asked and how soon they were answered. */
export const measures: Registration = {
  name: 'question-measures',
  documents: { type: 'CountedQuestion' },
  menu: { section: 'Engagement', label: 'Answer times', icon: SpeedOutlined },
  list: lazy(() => import('./MeasuresPage')),
}
