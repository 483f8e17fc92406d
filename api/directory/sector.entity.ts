import { referenceList } from './referenceList.ts'

export const Sector = referenceList('Sector', 'sector')
