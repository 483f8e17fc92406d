import type { OwnAccountFragment, OwnAffiliationFragment } from '../../generated/graphql.ts'
import { today } from '../../words/dates.ts'

/** `people`: all places in the organisation; `accounts`: its accounts, as far as the viewer is shown them. */
export type Leaving = {
  colleague: OwnAffiliationFragment
  people: readonly OwnAffiliationFragment[]
  accounts: readonly OwnAccountFragment[]
}
type Standing = { standing: string | null; account: { id: string } | null }
type Known = NonNullable<OwnAffiliationFragment['person']>

/** What the press does, said before it and judged as the API judges (api/ownSection/colleagues/leaversAccess.ts). */
export function endingWords(leaving: Leaving, viewer: Standing): string {
  if (staysInAnotherRole(leaving))
    return 'This role of theirs ends today. They stay with you in another one, so their contacts, keys and account stay too.'
  return `Their place with you ends today, and their work contacts are taken away. That they no longer hold keys waits for a register manager. ${accountWords(leaving, viewer)}`
}

/** Said when it is done. `accountStays`: as the API answers; it knows who made whose account. */
export function leftWords(name: string, accountStays: boolean | null, isViewer: boolean): string {
  return accountStays && !isViewer
    ? `${name} has left. Their account stays: ask an administrator to suspend it.`
    : `${name} has left`
}

export const isViewers = (leaving: Leaving, { account: own }: Standing): boolean =>
  accountsOf(leaving).some(({ id }) => id === own?.id)

/** Only owners are shown accounts. */
function accountWords(leaving: Leaving, viewer: Standing): string {
  if (viewer.standing !== 'OWNER') return 'If they sign in here, an owner suspends their account under Colleagues.'
  if (isViewers(leaving, viewer)) return 'This is you: you stay signed in. To leave, use Colleagues.'
  const found = accountsOf(leaving)
  const stay = found.filter(({ roles }) => roles?.some((role) => role !== 'STAKEHOLDER'))
  const go = found.filter((account) => !stay.includes(account))
  const words = [
    ...(stay.length > 0 ? [`The account ${namesOf(stay)} stays: ask an administrator.`] : []),
    ...(go.length > 0
      ? [
          `They can no longer sign in: the account ${namesOf(go)} is suspended at once, unless it made yours. An owner can lift that under Colleagues.`,
        ]
      : []),
  ]
  return [
    'An open invitation of theirs is withdrawn.',
    ...(words.length > 0 ? words : ['They have no account here.']),
  ].join(' ')
}

const namesOf = (accounts: readonly OwnAccountFragment[]): string =>
  accounts.map(({ email }) => email ?? 'of theirs').join(' and ')

/** The accounts by which they sign in. */
function accountsOf({ colleague: { person }, people, accounts }: Leaving): OwnAccountFragment[] {
  if (!person) return []
  const others = people
    .filter((place) => place.person?.id !== person.id && outlasts(place))
    .map((place) => place.person)
  const shared = new Set(others.flatMap((other) => (other ? addressesOf(other) : [])))
  const work = addressesOf(person, 'WORK').filter((address) => !shared.has(address))
  return accounts.filter(({ person: of, email }) => (of ? of.id === person.id : work.includes(email ?? '')))
}

const addressesOf = ({ contactPoints }: Known, use?: 'WORK'): string[] =>
  (contactPoints ?? [])
    .filter(({ kind, givenFor }) => kind === 'EMAIL' && (use === undefined || givenFor === use))
    .map(({ value }) => value?.toLowerCase() ?? '')

const staysInAnotherRole = ({ colleague, people }: Leaving): boolean =>
  people.some((place) => place.id !== colleague.id && place.person?.id === colleague.person?.id && outlasts(place))

/** Somebody whose last day is today leaves with it. */
export const outlasts = ({ endsOn }: Pick<OwnAffiliationFragment, 'endsOn'>): boolean =>
  endsOn === null || endsOn > today()
