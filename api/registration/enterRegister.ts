import type { SqlEntityManager } from '@mikro-orm/sql'
import { COMMUNITIES } from '../directory/communities.ts'
import { Directorate } from '../directory/directorate.entity.ts'
import { Topic } from '../directory/topic.entity.ts'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Affiliation } from '../people/affiliation.entity.ts'
import { ConsentEvent } from '../people/consentEvent.entity.ts'
import { ContactPoint } from '../people/contactPoint.entity.ts'
import { Person } from '../people/person.entity.ts'
import { newId } from '../platform/record.ts'
import { mayBeMobile } from '../platform/telephone/dialable.ts'
import { Wish } from '../wishes/wish.entity.ts'
import { Zone } from '../zones/zone.entity.ts'
import type { OpenRegistration } from './registration.ts'

const LOWEST_TIER = 3

/** Ids of what now stands in the register. */
export type Entered = { person: string; organisation: string | null }

/** Persists, and leaves the flush to the account that comes with it. */
export async function enterRegister(em: SqlEntityManager, registration: OpenRegistration, now: Date): Promise<Entered> {
  const { kind, displayName, wardId } = registration
  const isResident = kind === 'RESIDENT'
  const person = em.create(Person, {
    id: newId(),
    displayName,
    ward: isResident && wardId !== null ? em.getReference(Zone, wardId) : null,
  })
  em.persist(person)
  const organisation = isResident ? null : newBusiness(em, registration, now)
  if (organisation) em.persist(em.create(Affiliation, { id: newId(), person, organisation }))
  await addContacts(em, registration, { person, organisation })
  addWishes(em, registration, isResident ? { person, organisation: null } : { person: null, organisation })
  return { person: person.id, organisation: organisation?.id ?? null }
}

type Owners = { person: object | null; organisation: object | null }

/** Always a new one: nobody may make themselves the owner of an organisation that the force knows. */
function newBusiness(em: SqlEntityManager, { businessName, postcode }: OpenRegistration, now: Date) {
  const organisation = em.create(Organisation, {
    id: newId(),
    name: businessName ?? '',
    kind: 'BUSINESS',
    tier: LOWEST_TIER,
    unconfirmedSince: now,
  })
  em.persist(organisation)
  em.persist(
    em.create(ContactPoint, { id: newId(), organisation, kind: 'ADDRESS', value: postcode, givenFor: 'WORK' } as never),
  )
  return organisation
}

/** A resident's are private, and the communities' directorate keeps them. */
async function addContacts(em: SqlEntityManager, registration: OpenRegistration, owners: Owners): Promise<void> {
  const { email, telephone, consentVersion, consentWording, consentedAt } = registration
  const directorate = owners.organisation ? null : await em.findOne(Directorate, { code: COMMUNITIES })
  const number = telephone === null ? [] : [{ kind: mayBeMobile(telephone) ? 'MOBILE' : 'PHONE', value: telephone }]
  for (const contact of [{ kind: 'EMAIL', value: email }, ...number]) {
    const givenFor = owners.organisation ? 'WORK' : 'PRIVATE'
    const contactPoint = em.create(ContactPoint, { id: newId(), ...owners, ...contact, givenFor, directorate } as never)
    const consent = em.create(ConsentEvent, {
      id: newId(),
      contactPoint,
      decision: 'GIVEN',
      recordedAt: consentedAt,
      source: 'registration',
      wording: consentWording,
      wordingVersion: consentVersion,
    })
    em.persist([contactPoint, consent])
  }
}

function addWishes(em: SqlEntityManager, { topicIds, channels }: OpenRegistration, owner: Owners): void {
  for (const topic of topicIds)
    for (const channel of channels)
      em.persist(em.create(Wish, { id: newId(), ...owner, topic: em.getReference(Topic, topic), channel } as never))
}
