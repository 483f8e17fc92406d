import type { GraphQLFieldResolver } from 'graphql'
import type { Draft } from '../access/write/draft.ts'
import { createTogether, type Make } from '../access/write/together/createTogether.ts'
import type { WriteHooks, WriteContext } from '../access/write/writing.ts'
import type { CreateStakeholderInput, MutationCreateStakeholderArgs } from '../generated/resolvers.ts'
import { BadUserInput } from '../platform/errors.ts'

/** Ids of the created records, or of the existing organisation. */
export type Stakeholder = {
  organisation: string | null
  person: string | null
  contactPoints: string[]
  premises: string[]
}

const MOST_CONTACTS = 20
const MOST_PREMISES = 20

/** All or none. @param rulesOf write hooks of Organisation, Person, Affiliation, ContactPoint and Premises */
export const createStakeholder =
  (
    rulesOf: Readonly<Record<string, WriteHooks>>,
  ): GraphQLFieldResolver<unknown, WriteContext, MutationCreateStakeholderArgs> =>
  async (_source, { input }, context) => {
    refuseIncomplete(input)
    return createTogether(context, 'createStakeholder', rulesOf, (make) => makeAll(make, input))
  }

async function makeAll(make: Make, input: CreateStakeholderInput): Promise<Stakeholder> {
  const organisation = input.newOrganisation
    ? await make('Organisation', 'newOrganisation', draft(input.newOrganisation))
    : (input.organisation ?? null)
  const person = input.person ? await make('Person', 'person', draft(input.person)) : null
  if (person && organisation)
    await make('Affiliation', 'affiliation', { organisation, person, role: input.role ?? null })
  const contactPoints: string[] = []
  for (const [at, contact] of (input.personContacts ?? []).entries()) {
    contactPoints.push(await make('ContactPoint', `personContacts.${at}`, { ...draft(contact), person }))
  }
  for (const [at, contact] of (input.organisationContacts ?? []).entries()) {
    contactPoints.push(await make('ContactPoint', `organisationContacts.${at}`, { ...draft(contact), organisation }))
  }
  const premises: string[] = []
  for (const [at, place] of (input.premises ?? []).entries())
    premises.push(await make('Premises', `premises.${at}`, { ...draft(place), organisation }))
  return { organisation, person, contactPoints, premises }
}

const draft = (input: object): Draft => ({ ...input })

function refuseIncomplete({
  newOrganisation,
  organisation,
  person,
  role,
  personContacts,
  organisationContacts,
  premises,
}: CreateStakeholderInput): void {
  const fields: Record<string, string> = {}
  if (newOrganisation && organisation) fields['organisation'] = 'must be left out if a new organisation is given'
  if (!newOrganisation && !person) fields['person'] = 'is required unless a new organisation is given'
  if (role && !(person && (newOrganisation || organisation))) fields['role'] = 'needs a person and an organisation'
  if (personContacts?.length && !person) fields['personContacts'] = 'need a person'
  if (organisationContacts?.length && !newOrganisation) fields['organisationContacts'] = 'need a new organisation'
  if (premises?.length && !newOrganisation) fields['premises'] = 'need a new organisation'
  if ((personContacts?.length ?? 0) + (organisationContacts?.length ?? 0) > MOST_CONTACTS)
    fields['personContacts'] = `must be at most ${MOST_CONTACTS} contacts in all`
  if ((premises?.length ?? 0) > MOST_PREMISES) fields['premises'] = `must be at most ${MOST_PREMISES}`
  refuseOwners('personContacts', personContacts ?? [], fields)
  refuseOwners('organisationContacts', organisationContacts ?? [], fields)
  ;(premises ?? []).forEach((place, at) => {
    if (place.organisation) fields[`premises.${at}.organisation`] = 'must be left out: it is the new one'
  })
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
}

/** The list, not the contact, says whose it is. */
function refuseOwners(
  list: string,
  contacts: readonly { person?: unknown; organisation?: unknown }[],
  fields: Record<string, string>,
): void {
  contacts.forEach((contact, at) => {
    for (const owner of ['person', 'organisation'] as const) {
      if (contact[owner]) fields[`${list}.${at}.${owner}`] = 'must be left out: the list says whose it is'
    }
  })
}
