import { getNamedType, type GraphQLArgument, isNonNullType, isObjectType } from 'graphql'
import { newId } from '../../../api/platform/record.ts'
import { lastMonth } from '../impact.ts'
import { rowsOf } from '../matrix/expected.ts'
import { ever, type Row, visible } from '../matrix/reading.ts'
import { type RootField, typeOf, types } from '../matrix/sdl.ts'
import type { Caller, World } from '../matrix/world.ts'
import { aboutOf, due, type Due } from './expected.ts'
import { type Look, partsOf } from './looks.ts'

/** Arguments that need not be given. */
function nothing(...names: string[]): Record<string, () => null> {
  return Object.fromEntries(names.map((name) => [name, () => null]))
}

const BY: Readonly<Record<string, string>> = { questionMeasures: 'MONTH', issueImpact: 'WARD' }

/** What each argument is given; a root field with an argument of another name has to say here what it is asked. */
const given: Readonly<Record<string, (world: World, root: RootField) => unknown>> = {
  id: () => newId(),
  subject: ({ at }) => at['stranger'],
  text: displayName,
  name: displayName,
  postcode: () => 'EC2V 7HH',
  point: () => ({ longitude: -0.09, latitude: 51.51 }),
  withinMetres: () => 1000,
  zone: ({ at }) => at['ward'],
  // A timeline is read back from now: what is planned is not there for every caller.
  first: (_world, { name }) => (name === 'timeline' ? null : 1),
  last: () => 1,
  by: (_world, { name }) => BY[name] ?? 'TIER',
  month: () => lastMonth(),
  issue: () => newId(),
  directorate: () => null,
  from: () => null,
  to: () => null,
  question: () => newId(),
  template: () => newId(),
  line: () => 'Met somebody yesterday',
  organisations: ({ at }) => [at['ownOrganisation']],
  kind: () => 'MEETING',
  occurredAt: () => '2026-02-02T10:00:00Z',
  notEngagedForDays: () => 30,
  engaged: () => true,
  withinDays: () => 7,
  exception: () => 'NO_PRIORITY',
  ...nothing('organisation', 'person', 'premises', 'and', 'of', 'counting', 'key', 'engagedBy', 'directorate'),
  rule: (world) => ({ directorate: world.at['ownDirectorate'] }),
}
const NOT_ASKED = new Set(['filter', 'sort', 'after', 'before', 'includeArchived', 'polygon'])

const colleague = (world: World): Row | undefined =>
  rowsOf(world, 'Person').find(({ id }) => id === world.at['colleague'])

function displayName(world: World): unknown {
  return colleague(world)?.['displayName']
}

const argumentsOf = (world: World, root: RootField): { argument: GraphQLArgument; value: unknown }[] =>
  root.field.args
    .filter(({ name }) => !NOT_ASKED.has(name))
    .map((argument) => {
      const value = given[argument.name]
      if (!value) throw new Error(`${root.name}(${argument.name}:) is asked nothing: say what in given`)
      return { argument, value: value(world, root) }
    })

/** Each part of what a root field answers, by itself. A list looks among all of its type, whatever it finds. */
export function looksBy(world: World, caller: Caller, root: RootField): Look[] {
  const all = argumentsOf(world, root)
  const variables = Object.fromEntries(all.map(({ argument, value }) => [argument.name, value]))
  const declared =
    all.length === 0 ? '' : `(${all.map(({ argument }) => `$${argument.name}: ${String(argument.type)}`).join(', ')})`
  const passed = all.length === 0 ? '' : `(${all.map(({ argument: { name } }) => `${name}: $${name}`).join(', ')})`
  const result = getNamedType(root.field.type)
  const isList = isObjectType(result) && result.name.endsWith('Connection') && isNonNullType(root.field.type)
  return (isList ? partsOf(root) : ['__typename']).map((part) => ({
    caller,
    query: `query ${declared} { ${root.name}${passed} { ${part} } }`,
    variables,
    due: dueOf(world, caller, root, part),
    exact: false,
  }))
}

/** With the first hit of a search goes whom it was for; the ledger is asked about somebody. */
function dueOf(world: World, caller: Caller, root: RootField, part: string): Due {
  const readable = root.on.filter(
    (type) =>
      // What is drafted is not read: names that a line holds are (test/engagement-line-read.test.ts).
      root.does === 'read' &&
      types.has(type) &&
      ever(caller.role, 'read', type, 'id') &&
      typeOf(type).personal &&
      !isOwn(world, caller, type),
  )
  const sought = colleague(world)
  const found =
    root.name === 'search' &&
    /edges|endCursor/.test(part) &&
    caller.facts['organisationId'] === null &&
    sought &&
    visible(caller, 'Person', sought)
      ? [sought.id]
      : []
  const named = root.field.args.some(({ name }) => name === 'subject') ? [world.at['stranger']] : []
  // Its order is that in which premises are rung: it looks at who is fit.
  const ordered =
    root.name === 'premisesIn' && ever(caller.role, 'read', 'Premises', 'fitKeyholders')
      ? [{ type: 'Premises', field: 'fitKeyholders', row: null }]
      : []
  // Whose record nobody may read any more is left out: whether there is one is looked at.
  const marked = root.name === 'favourites' ? [{ type: 'Favourite', field: 'record', row: null }] : []
  return due(
    caller,
    [...marked, ...readable.map((type) => ({ type, field: 'id', row: null })), ...ordered],
    [...found, ...named],
  )
}

/** Whether all that a caller sees of a type is part of the caller's own account, which is told to nobody. */
function isOwn(world: World, caller: Caller, type: string): boolean {
  const seen = rowsOf(world, type).filter((row) => visible(caller, type, row))
  const isAccount =
    typeOf(type)
      .fields.get('id')
      ?.classes.every(({ as }) => as === 'ACCOUNT') ?? false
  return isAccount && seen.every((row) => aboutOf(world, caller, type, row).includes(caller.client.accountId))
}
