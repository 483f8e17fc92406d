import { defineEntity, p } from '@mikro-orm/core'
import { recordProperties } from '../platform/record.ts'
import { Correspondent } from './correspondent.entity.ts'
import { QuestionHandling } from './questionHandling.entity.ts'
import { routedDirectorates } from './readers.ts'

export const HandlingNote = defineEntity({
  name: 'HandlingNote',
  tableName: 'handling_note',
  properties: {
    ...recordProperties,
    ...routedDirectorates,
    handling: () => p.manyToOne(QuestionHandling),
    officer: () => p.manyToOne(Correspondent),
    text: p.text(),
  },
})
