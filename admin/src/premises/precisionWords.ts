import { valueWords } from '../generated/schemaFacts'
import type { LocationPrecision } from '../generated/graphql'

/** What a position rests on, in words. */
export const PRECISION_WORDS: Readonly<Record<LocationPrecision, string>> = valueWords.LocationPrecision

/** The same, for a choice. */
export const precisionChoices = (Object.keys(PRECISION_WORDS) as LocationPrecision[]).map((id) => ({
  id,
  name: PRECISION_WORDS[id],
}))
