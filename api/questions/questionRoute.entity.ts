import { defineEntity, p } from '@mikro-orm/core'
import { Directorate } from '../directory/directorate.entity.ts'
import { recordProperties } from '../platform/record.ts'
import { Correspondent } from './correspondent.entity.ts'
import { QuestionHandling } from './questionHandling.entity.ts'
import { routedDirectorates } from './readers.ts'
import { ROUTE_STATES } from './workflow/routes.ts'

export const QuestionRoute = defineEntity({
  name: 'QuestionRoute',
  tableName: 'question_route',
  properties: {
    ...recordProperties,
    ...routedDirectorates,
    handling: () => p.manyToOne(QuestionHandling),
    directorate: () => p.manyToOne(Directorate),
    assignee: () => p.manyToOne(Correspondent).nullable(),
    dueAt: p.datetime().columnType('timestamptz').nullable(),
    state: p.enum(ROUTE_STATES),
    reason: p.text().nullable(),
    answeredAt: p.datetime().columnType('timestamptz').nullable(),
  },
})
