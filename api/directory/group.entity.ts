import { referenceList } from './referenceList.ts'

export const Group = referenceList('Group', 'stakeholder_group')
