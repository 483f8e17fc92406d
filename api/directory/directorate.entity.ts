import { referenceList } from './referenceList.ts'

export const Directorate = referenceList('Directorate', 'directorate')
