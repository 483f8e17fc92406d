import type { GraphQLFieldResolver } from 'graphql'
import { fieldOf, governed, type ScalarField } from '../access/catalogue.ts'
import type { ObjectCompilation } from '../access/gate/object.ts'
import { type Tested, noteNamed, noteTest, nothingTested } from '../access/gate/looks/note.ts'
import type { ReadContext } from '../access/records/recordReads.ts'
import type { QueryTimelineArgs } from '../generated/resolvers.ts'
import { idOrNull } from '../platform/values/uuid.ts'
import { entriesSql, type Filtering, typesWith } from './entries.ts'
import { ENTRIES, type EntryType } from './entryTypes.ts'
import { ALL, type Part } from './followedSql.ts'
import type { Whose } from './subjects.ts'
import { type Paging, pagingOf, refuseBadFilter, subjectOf } from './timelineArguments.ts'
import { timelineSql } from './timelineSql.ts'

/** @throws BadUserInput naming the argument */
export const timeline: GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>> = (
  _source,
  given,
  { gate, caller },
  info,
) => {
  const args = given as QueryTimelineArgs
  refuseBadFilter(args)
  const [subject, paging] = [subjectOf(args), pagingOf(args)]
  const filter = args.filter ?? {}
  const entries = filter.entries ?? null
  const run = {
    ...filter,
    ...paging,
    of: subject?.id,
    directorate: idOrNull(filter.directorate),
    issue: idOrNull(filter.issue),
  }
  const isGiven = Object.entries(filter).flatMap(([name, value]) => ((value ?? null) === null ? [] : [name]))
  const planKey = JSON.stringify([
    'timeline',
    subject?.is,
    entries,
    isGiven.sort(),
    paging.direction,
    paging.position !== null,
  ])
  return gate.answer(info, caller, run, planKey, (c, notes) => {
    const types = typesWith(isGiven, entries, subject?.is ?? null).filter((type) => c.rules.any('read', type))
    const size = c.parameters.add('int', ({ args }) => args['size'])
    const isForward = paging.direction === 'FORWARD'
    const reading = { c, info, notes, types, isForward, size }
    // Nothing of what is asked would stand in the statement, and the server refuses a parameter that stands nowhere.
    if (types.length === 0) {
      const nothing = (): string => NOTHING
      return timelineSql({ ...reading, tested: nothingTested(), page: NOTHING, behind: nothing, all: nothing })
    }
    const filtering = filteringOf(c, isGiven)
    const whose = subject && { is: subject.is, id: c.parameters.add('uuid', ({ args }) => args['of']) }
    const part = partsOf(c, paging, size)
    const union = (of: Part): string =>
      types.map((type) => `select * from (${entriesSql(c, type, whose, filtering, of)}) e`).join(' union all ')
    return timelineSql({
      ...reading,
      tested: testedOf(c, types, whose),
      page: union(part.page),
      behind: () => union(part.behind),
      all: () => union(ALL),
    })
  })
}

const NOTHING = `select ''::text as kind, null::uuid as id, null::timestamptz as at where false`

/** SQL of the filter's values, which a parameter is made for only where it stands in the statement. */
function filteringOf(c: ObjectCompilation, isGiven: readonly string[]): Filtering {
  const value = (name: string, type: string): string | null =>
    isGiven.includes(name) ? c.parameters.add(type, ({ args }) => args[name]) : null
  return {
    kinds: value('kinds', 'text[]'),
    statuses: value('statuses', 'text[]'),
    directorate: value('directorate', 'uuid'),
    issue: value('issue', 'uuid'),
    since: value('since', 'timestamptz'),
    until: value('until', 'timestamptz'),
  }
}

function partsOf(c: ObjectCompilation, { direction, position }: Paging, size: string): { page: Part; behind: Part } {
  const isForward = direction === 'FORWARD'
  const way = isForward ? '' : ' desc'
  const [time, id] = position
    ? ['timestamptz', 'uuid'].map((type, at) =>
        c.parameters.add(type, ({ args }) => (args['position'] as readonly unknown[])[at]),
      )
    : []
  const beyond = (at: string, id_: string): string =>
    time === undefined
      ? `${at} ${isForward ? '>=' : '<'} ${c.now}`
      : `(${at}, ${id_}) ${isForward ? '>' : '<'} (${time}, ${id})`
  const before = (at: string, id_: string): string =>
    time === undefined
      ? `${at} ${isForward ? '<' : '>='} ${c.now}`
      : `(${at}, ${id_}) ${isForward ? '<=' : '>='} (${time}, ${id})`
  const order = (at: string, id_: string): string => `order by ${at}${way}, ${id_}${way}`
  return {
    page: { range: beyond, order, limit: `limit ${size} + 1` },
    behind: { range: before, order: () => '', limit: 'limit 1' },
  }
}

/** The person whose timeline is asked for is whom the question is about, whatever it finds. */
function testedOf(c: ObjectCompilation, types: readonly EntryType[], whose: Whose | null): Tested {
  const tested = nothingTested()
  for (const name of types) {
    const type = governed(c.catalogue, name)
    noteTest(c, type, fieldOf(type, ENTRIES[name].at) as ScalarField, tested)
  }
  if (whose?.is === 'person') {
    const person = governed(c.catalogue, 'Person')
    noteNamed(c, person, fieldOf(person, 'id'), () => `= ${whose.id}`, tested)
  }
  return tested
}
