import ArticleOutlined from '@mui/icons-material/ArticleOutlined'
import { lazy } from 'react'
import type { AnswerTemplateFilter } from '../generated/graphql'
import { recordDocuments } from '../generated/recordDocuments'
import type { Registration } from '../pages/registration'

/** Texts that answers begin with: one page, with a dialog. */
export const answerTemplates: Registration = {
  name: 'answer-templates',
  documents: {
    ...recordDocuments.AnswerTemplate,
    sort: { field: 'name', order: 'ASC' },
    filter: ({ q }: { q?: string }): AnswerTemplateFilter => (q ? { name: { contains: q } } : {}),
  },
  menu: { section: 'Lists', label: 'Answer templates', icon: ArticleOutlined },
  recordRepresentation: 'name',
  list: lazy(() => import('./List')),
}
