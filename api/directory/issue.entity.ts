import { referenceList } from './referenceList.ts'

export const Issue = referenceList('Issue', 'issue')
