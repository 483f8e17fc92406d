import type { Compilation } from '../access/gate/secure.ts'
import { securedRows } from '../access/gate/securedRows.ts'
import type { TimelineOf } from '../generated/resolvers.ts'
import type { EntryType } from './entryTypes.ts'
import type { Through } from './followedSql.ts'
import { askedTest, directorateTest, issueTest } from './topics.ts'

/** `id`: SQL. */
export type Whose = { is: keyof TimelineOf; id: string }

/**
 * Rows of a subject: fields that must be readable, and a test. `through`: whose engagements are followed;
 * null where the rows are found by themselves.
 */
type OfSubject = { through: Through | null; fields: readonly string[]; where: string }

export function ofSubject(c: Compilation, type: EntryType, alias: string, whose: Whose | null): OfSubject {
  if (whose === null) return { through: null, fields: [], where: 'true' }
  if (type === 'Engagement') return engagementsOf(c, alias, whose)
  const [field, where] = type === 'ConsentEvent' ? consentTest(c, alias, whose) : questionTest(c, type, alias, whose)
  return { through: null, fields: [field], where }
}

function engagementsOf(c: Compilation, alias: string, { is, id }: Whose): OfSubject {
  switch (is) {
    case 'directorate': {
      const [field, where] = directorateTest(c, 'Engagement', alias, id)
      return { through: null, fields: [field], where }
    }
    case 'organisation':
      return { through: { ids: oneOf(c, 'Organisation', id), isOne: true }, fields: ['organisations'], where: 'true' }
    case 'person':
      return { through: { ids: oneOf(c, 'Person', id), isOne: true }, fields: ['people'], where: 'true' }
    case 'issue':
      return { through: { ids: oneOf(c, 'Issue', id), isOne: true }, fields: ['issues'], where: 'true' }
    case 'group':
      return {
        through: { ids: `${oneOf(c, 'Group', id)} union ${organisationsOf(c, { is, id })}`, isOne: false },
        fields: ['organisations', 'groups'],
        where: 'true',
      }
    default:
      return {
        through: { ids: organisationsOf(c, { is, id }), isOne: false },
        fields: ['organisations'],
        where: 'true',
      }
  }
}

function questionTest(c: Compilation, type: EntryType, alias: string, whose: Whose): readonly [string, string] {
  switch (whose.is) {
    case 'directorate':
      return directorateTest(c, type, alias, whose.id)
    case 'issue':
      return issueTest(c, type, alias, whose.id)
    case 'person':
      return askedTest(
        c,
        type,
        alias,
        'person',
        (question) => `${question}.person_id = (${oneOf(c, 'Person', whose.id)})`,
      )
    default:
      return askedTest(c, type, alias, 'organisation', (question) =>
        organisationTest(c, `${question}.organisation_id`, whose),
      )
  }
}

function consentTest(c: Compilation, alias: string, whose: Whose): readonly [string, string] {
  const contact = c.alias()
  const isOfPerson = whose.is === 'person'
  const of = isOfPerson
    ? `${contact}.person_id = (${oneOf(c, 'Person', whose.id)})`
    : organisationTest(c, `${contact}.organisation_id`, whose)
  const rows = securedRows(c, 'ContactPoint', contact, [isOfPerson ? 'person' : 'organisation'])
  return ['contactPoint', `${alias}.contact_point_id in (select ${contact}.id from ${rows} and ${of})`]
}

function organisationTest(c: Compilation, column: string, whose: Whose): string {
  if (whose.is === 'organisation') return `${column} = (${oneOf(c, 'Organisation', whose.id)})`
  if (whose.is === 'directorate' || whose.is === 'issue') return 'false'
  return `${column} in (${organisationsOf(c, whose)})`
}

/**
 * SQL of an id, if it is of such a record and that exists for the caller: `engagement_of` has ids of four types, and who
 * may not read a record may not ask what it was in.
 */
function oneOf(c: Compilation, type: string, id: string): string {
  const x = c.alias()
  return `select ${x}.id from ${securedRows(c, type, x, [])} and ${x}.id = ${id}`
}

/** SQL of the ids of the organisations of a group, sector or ward. */
function organisationsOf(c: Compilation, { is, id }: Whose): string {
  const o = c.alias()
  if (is === 'sector')
    return `select ${o}.id from ${securedRows(c, 'Organisation', o, ['sector'])} and ${o}.sector_id = ${id}`
  if (is === 'ward')
    return `
      select distinct ${o}.organisation_id
      from ${securedRows(c, 'Premises', o, ['organisation', 'ward'])} and ${o}.archived_at is null
        and ${o}.organisation_id is not null and ${o}.ward_id = ${id}`
  return `
    select g.organisation_id from organisation_group g
    where g.group_id = ${id} and g.organisation_id in (select ${o}.id from ${securedRows(c, 'Organisation', o, ['groups'])})`
}
