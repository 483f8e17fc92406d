import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  getNamedType,
  isEnumType,
  isNonNullType,
} from 'graphql'
import { Document, type Operation } from './document.ts'
import type { Choose } from './choose.ts'
import { someArea, someFilter, someId, someScalar, someSort, someText } from './inputs.ts'
import { someSelection } from './selections.ts'
import type { Sources } from './sources.ts'

type Field = GraphQLField<unknown, unknown>

/** Fields that look into many types at once are where one type's rules meet another's; they come up more often. */
const FAVOURITES = [
  'search',
  'search',
  'search',
  'node',
  'history',
  'premisesNear',
  'premisesIn',
  'place',
  'similarPeople',
  'readEngagementLine',
  'contactPoints',
  'contactPoints',
  'contactPoints',
  'contactPoints',
  'contactPoints',
  'people',
  'person',
  'organisations',
  'organisation',
  'premises',
  'onePremises',
  'keyholders',
  'restrictedNotes',
  'affiliations',
  'accounts',
  'apiKeys',
  'calendarFeeds',
  'ledger',
  'questions',
  'questions',
  'question',
  'heldMails',
  'questionRatings',
  'earlierAnswers',
  'attachment',
]

/** A random query of one to three root fields, or a probe. The first field may go on from `$after`. */
export function someQuery(choose: Choose, from: Sources): Operation {
  const document = new Document(choose)
  if (choose.chance(0.3)) return someProbe(document, from)
  const all = Object.values(from.schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !COUNT_UNREAD.has(name))
  const open = all.filter((field) => mayAsk(from, field.name))
  const preferred = FAVOURITES.flatMap((name) => open.filter((field) => field.name === name))
  const count = choose.chance(0.12) ? choose.whole(2, 3) : 1
  const roots = Array.from({ length: count }, (_none, at) => {
    const field = choose.oneOf(
      choose.chance(0.03) ? all : choose.chance(0.3) || preferred.length === 0 ? open : preferred,
    )
    const given = argumentsOf(document, from, field, at === 0)
    const selection = someSelection(document, from, getNamedType(field.type), choose.whole(1, 3))
    return `${count > 1 ? `r${at}: ` : ''}${field.name}${given} ${selection}`
  })
  return document.operation('query', `{ ${roots.join(' ')} }`)
}

const PROBED = [
  'contactPoints',
  'contactPoints',
  'people',
  'organisations',
  'premises',
  'keyholders',
  'restrictedNotes',
  'affiliations',
  'accounts',
  'spocAssignments',
  'questions',
  'questions',
  'heldMails',
  'questionRatings',
]

/** Counts and orders the objects that meet a filter, and nothing else: how one asks for a value that is not shown. */
function someProbe(document: Document, from: Sources): Operation {
  const { choose } = document
  const fields = Object.values(from.schema.getQueryType()?.getFields() ?? {})
  const lists = PROBED.flatMap((name) => fields.filter((field) => field.name === name && mayAsk(from, name)))
  const field = choose.oneOf(lists.length > 0 ? lists : fields.filter(({ name }) => name === 'zones'))
  const given = field.args.flatMap((argument) => {
    if (argument.name === 'after') return [`after: ${document.variable('String', null, 'after')}`]
    if (argument.name === 'includeArchived') return choose.chance(0.5) ? ['includeArchived: true'] : []
    return [
      `${argument.name}: ${document.value(argument.type, argument.name === 'first' ? choose.whole(1, 60) : argumentValue(choose, from, field, argument))}`,
    ]
  })
  return document.operation(
    'query',
    `{ ${field.name}(${given.join(', ')}) { totalCount pageInfo { hasNextPage } edges { cursor node { id } } } }`,
  )
}

/** Count what the caller may not read: docs/decisions/question-measures.md and gauge.md say what is told by that. */
const COUNT_UNREAD = new Set(['previewRouting', 'questionMeasures', 'engagementGauge', 'issueImpact', 'issueTrends'])

function mayAsk(from: Sources, name: string): boolean {
  const on = from.catalogue.operations.get(name)?.on
  return on !== undefined && (!from.catalogue.types.has(on) || from.rules.any('read', on))
}

function argumentsOf(document: Document, from: Sources, field: Field, goesOn: boolean): string {
  const { choose } = document
  // Both at once, or neither, is a mistake that premisesIn has to refuse, but not often.
  const area = choose.chance(0.9) ? choose.oneOf(['zone', 'polygon']) : null
  const given = field.args.flatMap((argument) => {
    if (area !== null && (argument.name === 'zone' || argument.name === 'polygon'))
      return argument.name === area
        ? [`${area}: ${document.value(argument.type, argumentValue(choose, from, field, argument))}`]
        : []
    if (argument.name === 'after' && goesOn) return [`after: ${document.variable('String', null, 'after')}`]
    if (
      !isNonNullType(argument.type) &&
      !isLedgerFilter(field, argument) &&
      !choose.chance(LIKELIHOOD[argument.name] ?? 0.5)
    )
      return []
    return [`${argument.name}: ${document.value(argument.type, argumentValue(choose, from, field, argument))}`]
  })
  return given.length > 0 ? `(${given.join(', ')})` : ''
}

/** A look into the ledger is in the ledger, with a time and an id of its own: only what was there before is alike. */
const isLedgerFilter = (field: Field, argument: GraphQLArgument): boolean =>
  field.name === 'ledger' && argument.name === 'filter'
const BEFORE_THE_RUN = '2026-02-01T00:00:00.000Z'

const LIKELIHOOD: Readonly<Record<string, number>> = {
  after: 0.02,
  first: 0.8,
  filter: 0.55,
  sort: 0.6,
  includeArchived: 0.4,
}

function argumentValue(choose: Choose, from: Sources, field: Field, argument: GraphQLArgument): unknown {
  const on = from.catalogue.operations.get(field.name)?.on ?? ''
  const type = getNamedType(argument.type)
  switch (argument.name) {
    case 'filter':
      if (!isLedgerFilter(field, argument))
        return someFilter(choose, from, type as GraphQLInputObjectType, choose.whole(0, 3))
      return {
        and: [
          { at: { lt: BEFORE_THE_RUN } },
          ...(choose.chance(0.5) ? [someFilter(choose, from, type as GraphQLInputObjectType, 1)] : []),
        ],
      }
    case 'sort':
      return someSort(choose, type as GraphQLInputObjectType)
    case 'first':
      return choose.chance(0.03) ? choose.oneOf([0, 201, -1]) : choose.whole(1, 12)
    case 'text':
    case 'name':
      return someText(choose, from)
    case 'line':
      return `Met ${someText(choose, from)} and ${someText(choose, from)} at ${someText(choose, from)} about ${someText(choose, from)}`
    case 'organisations':
      return Array.from({ length: choose.whole(0, 2) }, () => someId(choose, from, 'Organisation'))
    case 'organisation':
      return someId(choose, from, 'Organisation')
    case 'person':
      return someId(choose, from, 'Person')
    case 'premises':
      return someId(choose, from, 'Premises')
    case 'kind':
      return someScalar(choose, from, 'String', { type: 'Engagement', field: 'kind' })
    case 'occurredAt':
      return someScalar(choose, from, 'DateTime', { type: 'Engagement', field: 'occurredAt' })
    case 'point':
      return {
        longitude: -0.1 + choose.whole(0, 6) / 200,
        latitude: choose.chance(0.03) ? 91 : 51.51 + choose.whole(0, 3) / 200,
      }
    case 'postcode':
      return someScalar(choose, from, 'String', { type: 'Premises', field: 'postcode' })
    case 'withinMetres':
      return choose.oneOf([500, 2000, 50_000, 200, choose.whole(0, 1)])
    case 'polygon':
      return someArea(choose)
    case 'zone':
      return someId(choose, from, 'Zone')
    case 'subject':
      return someId(choose, from, 'Person')
    case 'question':
      return someId(choose, from, 'Question')
    case 'template':
      return someId(choose, from, 'AnswerTemplate')
    case 'directorate':
    case 'engagedBy':
      return someId(choose, from, 'Directorate')
    case 'notEngagedForDays':
    case 'withinDays':
      return choose.oneOf([0, 7, 30, 90, 366])
    case 'rule':
      return { directorate: someId(choose, from, 'Directorate'), issue: someId(choose, from, 'Issue') }
    case 'id':
      return field.name === 'history' || field.name === 'node'
        ? someId(choose, from, choose.oneOf(choose.chance(0.4) ? OFTEN_HIDDEN : nodesOf(from)))
        : someId(choose, from, on)
    case 'after':
      return someText(choose, from)
    default:
      if (isEnumType(type)) return choose.oneOf(type.getValues()).value
      return type.name === 'Date' ? null : choose.chance(0.5)
  }
}

/** Of these some rows exist for a caller and others do not. */
const OFTEN_HIDDEN = ['ContactPoint', 'RestrictedNote', 'Keyholder', 'Person', 'HistoryEntry', 'Question', 'Post']

/** Types that `node` gives, as far as the registers have rows of them. */
const nodesOf = (from: Sources): string[] =>
  from.schema
    .getPossibleTypes(from.schema.getType('Node') as GraphQLInterfaceType)
    .flatMap(({ name }) => (from.ids(name).length > 0 ? [name] : []))

/** What a page's answer lets one go on from: its cursors, and the same with other values put into them. */
export function nextCursor(choose: Choose, from: Sources, body: string): string | null {
  const cursors = [
    ...new Set(
      [...body.matchAll(/"([A-Za-z0-9_-]{16,})"/g)].flatMap(([, text]) => (text && parsed(text) ? [text] : [])),
    ),
  ]
  if (cursors.length === 0) return null
  const cursor = choose.oneOf(cursors)
  if (!choose.chance(0.25)) return cursor
  const [tag, ...position] = parsed(cursor) as unknown[]
  const at = choose.whole(0, position.length - 1)
  const other =
    at === position.length - 1
      ? choose.oneOf(from.everyId)
      : choose.oneOf([null, 0, choose.oneOf(from.texts), choose.oneOf(from.texts).toLowerCase(), '2025-01-01'])
  return Buffer.from(JSON.stringify([tag, ...position.with(at, other)])).toString('base64url')
}

function parsed(cursor: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) && value.length > 1 ? value : null
  } catch {
    return null
  }
}
