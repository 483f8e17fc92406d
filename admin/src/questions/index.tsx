import ForumOutlined from '@mui/icons-material/ForumOutlined'
import { lazy } from 'react'
import type { Registration } from '../pages/registration'

/** Questions: an inbox for SPOCs, and for those who ask the list of their own. */
export const questions: Registration = {
  name: 'questions',
  documents: { type: 'Question' },
  menu: { section: 'Engagement', label: 'Questions', icon: ForumOutlined, letter: 'q', inOwnMenu: true },
  list: lazy(() => import('./QuestionsPage')),
  show: lazy(() => import('./thread/ThreadPage')),
  create: lazy(() => import('./ask/AskPage')),
}
