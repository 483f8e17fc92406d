import type { ComputedFields } from '../access/schema/computed.ts'
import { absentToday, absentUntil } from './away.ts'
import { fitness, keyholderRules } from './keyholderRules.ts'
import { fitKeyholders, rulesOfPremises } from './premisesRules.ts'
import { ruleParts } from './rule.ts'

export const keyholdingFields: ComputedFields = {
  'Keyholder.absentUntil': { value: absentUntil },
  'Keyholder.absentToday': { value: absentToday },
  'Keyholder.rules': { parts: (keyholder) => keyholderRules.map((rule) => ruleParts(rule, keyholder)) },
  'Keyholder.fitness': { value: fitness },
  'Premises.rules': rulesOfPremises,
  'Premises.fitKeyholders': { value: fitKeyholders },
}
