import type { Draft } from '../../access/write/draft.ts'
import { under } from '../../access/write/together/createTogether.ts'
import { type Together, writeTogether } from '../../access/write/together/writeTogether.ts'
import type { WriteContext } from '../../access/write/writing.ts'
import type { AddColleagueInput } from '../../generated/resolvers.ts'
import { BadUserInput } from '../../platform/errors.ts'
import { newId } from '../../platform/record.ts'
import { ownOrganisation } from '../ownOrganisation.ts'
import type { RulesOf } from '../pendingChanges/accepting/acceptPendingChange.ts'

const MOST_CONTACTS = 10

/**
 * A person is a colleague only once they have an affiliation. The new one's id is made first and counts as a colleague's
 * while they are added: so the policy needs no right to make people who belong nowhere.
 * @returns the person's id. Throws Forbidden, ForbiddenField, BadUserInput
 */
export async function addColleague(
  context: WriteContext,
  rulesOf: RulesOf,
  { role, startsOn, contacts, ...names }: AddColleagueInput,
): Promise<string> {
  const { caller } = context
  const organisation = ownOrganisation(caller.viewer)
  if ((contacts ?? []).length > MOST_CONTACTS) throw new BadUserInput({ contacts: `must be at most ${MOST_CONTACTS}` })
  const person = newId()
  const colleagueIds = [...caller.viewer.colleagueIds, person].sort()
  const welcoming = { ...context, caller: { ...caller, viewer: { ...caller.viewer, colleagueIds } } }
  await writeTogether(welcoming, { operation: 'addColleague' }, async (together) => {
    await addPerson(together, rulesOf, person, names)
    await together.create(
      'Affiliation',
      { person, organisation, role: role ?? null, startsOn: startsOn ?? null },
      rulesOf['Affiliation'],
    )
    for (const [at, contact] of (contacts ?? []).entries())
      await together
        .create('ContactPoint', { ...contact, person, organisation, givenFor: 'WORK' }, rulesOf['ContactPoint'])
        .catch((error: unknown) => {
          throw under(`contacts.${at}`, error)
        })
  })
  // They are one now: the answer is read with that.
  context.caller = welcoming.caller
  return person
}

async function addPerson({ create }: Together, rulesOf: RulesOf, id: string, names: Draft): Promise<void> {
  const rules = rulesOf['Person']
  const named = {
    ...rules,
    prepare: (...given: Parameters<NonNullable<NonNullable<typeof rules>['prepare']>>) => ({
      ...(rules?.prepare?.(...given) ?? given[0]),
      id,
    }),
  }
  await create('Person', names, named)
}
