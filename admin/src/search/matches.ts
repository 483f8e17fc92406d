import type { ConsentDecision } from '../generated/graphql'
import { labelOf } from '../words/labels'
import { telephoneText } from '../contacts/telephone'

type Match = { field: string; text: string; consent: ConsentDecision | null }
export type Reason = { label: string; text: string; consent: ConsentDecision | null }

/** Why something was found: the field in words, and the value as it is shown elsewhere. */
export function reasonOf({ field, text, consent }: Match): Reason {
  const isNumber = /^\+\d+$/.test(text)
  if (field === 'contactPoints.value')
    return { label: isNumber ? 'Number' : 'Contact', text: isNumber ? telephoneText(text) : text, consent }
  return { label: field === 'displayName' ? 'Name' : labelOf(field), text, consent: null }
}
