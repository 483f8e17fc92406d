import { telephoneText } from '../contacts/telephone'
import type { CareLineFragment } from '../generated/graphql'

type Told = { to: 'ORGANISATION' | 'FORCE'; role?: string | null }

/** What is asked, as a statement that is still right or not. `role`: as what the person works there, where it is known. */
export function careWords(
  { kind, person, contactPoint, premises, keyholder }: CareLineFragment,
  { to, role }: Told,
): string {
  const [subject, object, possessive] = to === 'FORCE' ? ['They', 'them', 'their'] : ['You', 'you', 'your']
  const name = person?.displayName ?? null
  switch (kind) {
    case 'PERSON':
      return `${name ?? 'A colleague'} works for ${object}${role ? `: ${role}` : ''}`
    case 'CONTACT':
      if (contactPoint?.kind === 'ADDRESS')
        return `${contactPoint.value ?? 'An address'} is ${name ? `the address of ${name}` : `${possessive} address`}`
      return contactPoint?.givenFor === 'CALL_OUT'
        ? `${written(contactPoint.value) ?? 'A number'} is rung at night for ${name ?? 'a keyholder'}`
        : `${written(contactPoint?.value) ?? 'A number or an address'} reaches ${name ?? object} at work`
    case 'PREMISES':
      return `${subject} are at ${[premises?.name, premises?.addressLine1, premises?.postcode].filter(Boolean).join(', ')}`
    case 'KEYHOLDER':
      return `${name ?? 'A keyholder'} holds keys of ${premises?.name ?? 'premises'}${keyholder?.callOrder ? `, rung as number ${keyholder.callOrder}` : ''}`
    case null:
      return 'An entry'
  }
}

/** A number as people write it; an address as it is. */
const written = (value: string | null | undefined): string | null =>
  value?.startsWith('+') ? telephoneText(value) : (value ?? null)
