import type { OwnAccountFragment, OwnAffiliationFragment } from '../../generated/graphql'

type Leaver = NonNullable<OwnAffiliationFragment['person']>
type Standing = { standing: string | null; account: { id: string } | null }

/** The accounts by which they sign in, judged as the API judges (api/ownSection/colleagues/suspendLeaver.ts). */
export function accountsOf({ id, contactPoints }: Leaver, accounts: readonly OwnAccountFragment[]) {
  const addresses = (contactPoints ?? [])
    .filter(({ kind, givenFor }) => kind === 'EMAIL' && givenFor === 'WORK')
    .map(({ value }) => value?.toLowerCase())
  return accounts.filter(({ person, email }) => (person ? person.id === id : addresses.includes(email ?? '')))
}

/** What becomes of it, said before the press. Only owners are shown accounts. */
export function accountWords(found: readonly OwnAccountFragment[], { standing, account: own }: Standing): string {
  if (standing !== 'OWNER') return 'If they sign in here, an owner suspends their account under Colleagues.'
  if (found.some(({ id }) => id === own?.id)) return 'This is you: you stay signed in. To leave, use Colleagues.'
  const names = found.map(({ email }) => email ?? 'their account')
  return names.length === 0
    ? 'They have no account here.'
    : `They can no longer sign in: the account ${names.join(' and ')} is suspended at once. An owner can lift that under Colleagues.`
}
