import { and } from '../access/gate/lists/listSource.ts'
import type { Compilation } from '../access/gate/secure.ts'
import { securedRows } from '../access/gate/securedRows.ts'
import type { TimelineEntryKind } from '../generated/resolvers.ts'
import { type EntryType, ENTRIES } from './entryTypes.ts'
import { cut, followedSql, type Part } from './followedSql.ts'
import { ofSubject, type Whose } from './subjects.ts'
import { directorateTest, issueTest } from './topics.ts'

/** SQL of the values of the filter; null for what is not given. */
export type Filtering = {
  kinds: string | null
  statuses: string | null
  directorate: string | null
  issue: string | null
  since: string | null
  until: string | null
}

/**
 * The types that can have all that is asked for: of the others nothing is found.
 * @param isGiven names of what the filter has
 */
export function typesWith(
  isGiven: readonly string[],
  entries: readonly TimelineEntryKind[] | null,
  subject: string | null,
): EntryType[] {
  const isOfEngagement = isGiven.includes('kinds') || isGiven.includes('statuses')
  const isOfTopic = [...isGiven, subject].some((name) => name === 'directorate' || name === 'issue')
  return (Object.keys(ENTRIES) as EntryType[]).filter(
    (type) =>
      (entries === null || entries.includes(ENTRIES[type].kind)) &&
      (!isOfEngagement || type === 'Engagement') &&
      (!isOfTopic || type !== 'ConsentEvent'),
  )
}

/** SQL of the entries of a type: `select kind, id, at`, only those whose place in the timeline the caller may read. */
export function entriesSql(
  c: Compilation,
  type: EntryType,
  whose: Whose | null,
  filter: Filtering,
  part: Part,
): string {
  const alias = c.alias()
  const { at: field, column } = ENTRIES[type]
  const at = `${alias}.${column}`
  const tests = filterTests(c, type, alias, filter)
  const found = ofSubject(c, type, alias, whose)
  const secured = securedRows(c, type, alias, [field, ...tests.fields, ...found.fields])
  const conditions = [tests.where, found.where]
  if (found.through === null)
    return `
      select '${type}'::text as kind, ${alias}.id, ${at} as at
      from ${secured} and ${alias}.archived_at is null${and([...conditions, periodTest(at, filter)])}
        and ${part.range(at, `${alias}.id`)} ${cut(part, at, `${alias}.id`)}`
  return followedSql(c, {
    through: found.through,
    alias,
    rows: `${secured}${and(conditions)}`,
    part: { ...part, range: (time, id) => `${part.range(time, id)} and ${periodTest(time, filter)}` },
  })
}

function filterTests(
  c: Compilation,
  type: EntryType,
  alias: string,
  filter: Filtering,
): { fields: string[]; where: string } {
  const tests: (readonly [field: string, where: string])[] = []
  if (filter.kinds !== null) tests.push(['kind', `${alias}.kind = any(${filter.kinds})`])
  if (filter.statuses !== null) tests.push(['status', `${alias}.status = any(${filter.statuses})`])
  if (type === 'Post') tests.push(['fromForce', `${alias}.from_force`])
  if (filter.directorate !== null) tests.push(directorateTest(c, type, alias, filter.directorate))
  if (filter.issue !== null) tests.push(issueTest(c, type, alias, filter.issue))
  return {
    fields: tests.map(([field]) => field),
    where: tests.map(([, where]) => where).join(' and ') || 'true',
  }
}

const periodTest = (at: string, { since, until }: Filtering): string =>
  [since && `${at} >= ${since}`, until && `${at} < ${until}`].filter((test) => test !== null).join(' and ') || 'true'
