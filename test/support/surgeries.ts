import { defineEntity, p } from '@mikro-orm/core'
import { recordOperations } from '../../api/access/records/recordOperations.ts'
import { type Grant, policy } from '../../api/access/policy.ts'
import type { Seen } from '../../api/access/schema/computed.ts'
import { viewers } from '../../api/access/condition.ts'
import type { Database } from '../../api/platform/database.ts'
import { recordProperties } from '../../api/platform/record.ts'
import { type Alteration, type AlteredApi, alteredApi, sdlWith } from './alteredApi.ts'

/**
 * A type that the register does not have, with what none of its types has yet: a list of records that is a column of
 * ids, a list of texts, a rule that asks whether a list shares an element with the caller's, and a value that follows
 * from columns and the clock.
 */
const SDL = /* GraphQL */ `
  "Where officers of several directorates are met."
  type Surgery implements Node @governed(order: "name") @record(as: DIRECTORY) {
    name: String @classified(as: DIRECTORY) @filterable @sortable
    tags: [String!] @classified(as: DIRECTORY) @filterable
    directorates(first: Int = 20): [Directorate!] @classified(as: DIRECTORY) @filterable
    state: SurgeryState @classified(as: DIRECTORY) @filterable
    dueAt: DateTime @classified(as: RESTRICTED) @filterable @sortable
    isOverdue: Boolean @classified(as: DIRECTORY) @computed(from: ["dueAt", "state"]) @filterable @sortable
  }

  enum SurgeryState {
    PLANNED
    HELD
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
    state: p.string().nullable(),
    dueAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

const TABLE = [
  `create table surgery (
    id uuid primary key, version int not null default 1, created_at timestamptz not null, updated_at timestamptz not null,
    archived_at timestamptz, name text not null, tags text[], directorate_ids uuid[],
    state text, due_at timestamptz
  )`,
  'create index surgery_due on surgery (due_at)',
  'create index surgery_directorates on surgery using gin (directorate_ids)',
  'grant select, insert, update on surgery to beadle_app',
]

const served = { directorates: { $in: viewers('directorateIds') } }

const grant = (actions: Grant['actions'], when: Grant['when'], ...classes: Grant['classes']): Grant => ({
  actions,
  classes,
  on: ['Surgery'],
  when,
})

/** Computed from columns and the clock; a surgery that is not planned any more is never overdue. */
const isOverdue = (surgery: Seen): string =>
  `${surgery.value('dueAt')} < ${surgery.now} and ${surgery.value('state')} = 'PLANNED'`

/**
 * SPOCs read and change what is their directorates'; staff read everything but when it is due, analysts
 * also when one was due that was held. Inspectors read everything.
 */
export async function surgeries(db: Database, sent?: Alteration['sent']): Promise<AlteredApi> {
  await db.asOwner(async ({ query }) => {
    for (const text of TABLE) await query({ text, values: [] })
  })
  // A late discovery takes a pivot table that is an entity itself (OrganisationIssue) for a second table of its name.
  db.orm.config.get('discovery').checkDuplicateTableNames = false
  db.orm.discoverEntity(Surgery)
  return alteredApi(db, sdlWith(SDL), {
    policy: {
      SPOC: [...policy.SPOC, grant(['read', 'create', 'update'], served, 'DIRECTORY', 'RESTRICTED')],
      STAFF: [...policy.STAFF, grant(['read'], null, 'DIRECTORY')],
      INSPECTOR: [...policy.INSPECTOR, grant(['read'], null, 'DIRECTORY', 'RESTRICTED')],
      ANALYST: [
        ...policy.ANALYST,
        grant(['read'], null, 'DIRECTORY'),
        grant(['read'], { state: 'HELD' }, 'RESTRICTED'),
      ],
    },
    computed: { 'Surgery.isOverdue': { value: isOverdue } },
    resolvers: recordOperations('Surgery', { one: 'surgery', many: 'surgeries' }, {}, [
      'one',
      'many',
      'create',
      'update',
    ]),
    ...(sent ? { sent } : {}),
  })
}
