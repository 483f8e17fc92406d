import { defineEntity, p } from '@mikro-orm/core'
import { recordOperations } from '../../api/access/records/recordOperations.ts'
import { type Grant, policy } from '../../api/access/policy.ts'
import { viewers } from '../../api/access/condition.ts'
import type { Database } from '../../api/platform/database.ts'
import { recordProperties } from '../../api/platform/record.ts'
import { type Alteration, type AlteredApi, alteredApi, sdlWith } from './alteredApi.ts'

/**
 * A type that the register does not have, with what none of its types has yet: a list of records that is a column of
 * ids, a list of texts, and a rule that asks whether a list shares an element with the caller's.
 */
const SDL = /* GraphQL */ `
  "Where officers of several directorates are met."
  type Surgery implements Node @governed(order: "name") @record(as: DIRECTORY) {
    name: String @classified(as: DIRECTORY) @filterable @sortable
    tags: [String!] @classified(as: DIRECTORY) @filterable
    directorates(first: Int = 20): [Directorate!] @classified(as: DIRECTORY) @filterable
  }

  input CreateSurgeryInput {
    name: String!
    tags: [String!]
    directorates: [ID!]
  }

  extend type Query {
    surgery(id: ID!): Surgery @operation(does: read, on: "Surgery", ledger: CONSULTATION)
    surgeries: SurgeryConnection! @operation(does: read, on: "Surgery", ledger: CONSULTATION)
  }

  extend type Mutation {
    createSurgery(input: CreateSurgeryInput!): SurgeryPayload!
      @operation(does: create, on: "Surgery", ledger: COLLECTION)
    updateSurgery(input: UpdateSurgeryInput!): SurgeryPayload!
      @operation(does: update, on: "Surgery", ledger: ALTERATION)
  }
`

const Surgery = defineEntity({
  name: 'Surgery',
  tableName: 'surgery',
  properties: {
    ...recordProperties,
    name: p.string(),
    tags: p.array().columnType('text[]').nullable(),
    directorates: p.array().columnType('uuid[]').fieldName('directorate_ids').nullable(),
  },
})

const TABLE = [
  `create table surgery (
    id uuid primary key, version int not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
    archived_at timestamptz, name text not null, tags text[], directorate_ids uuid[]
  )`,
  'create index surgery_directorates on surgery using gin (directorate_ids)',
  'grant select, insert, update on surgery to beadle_app',
]

const served = { directorates: { $in: viewers('directorateIds') } }

const grant = (actions: Grant['actions'], when: Grant['when'] = null): Grant => ({
  actions,
  classes: ['DIRECTORY'],
  on: ['Surgery'],
  when,
})

/** SPOCs read and change what is their directorates'; staff read everything. */
export async function surgeries(db: Database, sent?: Alteration['sent']): Promise<AlteredApi> {
  await db.asOwner(async ({ query }) => {
    for (const text of TABLE) await query({ text, values: [] })
  })
  db.orm.discoverEntity(Surgery)
  return alteredApi(db, sdlWith(SDL), {
    policy: {
      SPOC: [...policy.SPOC, grant(['read', 'create', 'update'], served)],
      STAFF: [...policy.STAFF, grant(['read'])],
    },
    resolvers: recordOperations('Surgery', { one: 'surgery', many: 'surgeries' }, {}, [
      'one',
      'many',
      'create',
      'update',
    ]),
    ...(sent ? { sent } : {}),
  })
}
