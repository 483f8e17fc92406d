import { p } from '@mikro-orm/core'
import { Organisation } from '../organisations/organisation.entity.ts'
import { Person } from '../people/person.entity.ts'
import { Correspondent } from './correspondent.entity.ts'

/** The directorates with an open or answered route: see copies.ts. */
export const routedDirectorates = {
  routedDirectorates: p.array<string>().columnType('uuid[]').fieldName('routed_directorate_ids').default([]),
}

/** Who may read a row of a question; the policy's conditions name these. */
export const readers = {
  organisation: () => p.manyToOne(Organisation).nullable(),
  asker: () => p.manyToOne(Correspondent).nullable(),
  person: () => p.manyToOne(Person).nullable(),
  ...routedDirectorates,
}
