import { labelOf } from '../parts/labels'
import { telephoneText } from '../parts/telephone'

/** Why something was found: the field in words and the value as it is shown elsewhere. */
export function reasonOf({ field, text }: { field: string; text: string }): { label: string; text: string } {
  const isNumber = /^\+\d+$/.test(text)
  if (field === 'contactPoints.value') return { label: isNumber ? 'Number' : 'Contact', text: isNumber ? telephoneText(text) : text }
  return { label: field === 'displayName' ? 'Name' : labelOf(field), text }
}
