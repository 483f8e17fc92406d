import { referenceList } from './referenceList.ts'

export const Topic = referenceList('Topic', 'topic')
