import {
  buildSchema,
  type ConstDirectiveNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  OperationTypeNode,
  valueFromASTUntyped,
} from 'graphql'

const ROOTS = [OperationTypeNode.QUERY, OperationTypeNode.MUTATION, OperationTypeNode.SUBSCRIPTION]
const CONNECTIVES = new Set(['and', 'or', 'not'])
/** Keys of inputs that are not fields of the record, and what each is for. */
const besideFields = new Set([
  'BreakGlassInput.subject',
  'BreakGlassInput.minutes',
  // Refused whatever they say: what an owner makes is a stakeholder of their own organisation, and nothing else.
  ...['roles', 'person', 'suspendedAt'].map((key) => `InviteColleagueInput.${key}`),
  // Inputs of other types, each tried with the mutation of its own.
  ...['newOrganisation', 'organisation', 'person', 'role', 'personContacts', 'organisationContacts', 'premises'].map(
    (key) => `CreateStakeholderInput.${key}`,
  ),
  // A colleague's place and contacts, and what an organisation says of an issue: fields of other types.
  ...['title', 'givenName', 'familyName', 'displayName', 'role', 'startsOn'].map((key) => `AddColleagueInput.${key}`),
  'EndColleagueInput.endsOn',
  // One of five relations, as the kind has it (test/exceptions.test.ts).
  'AcceptExceptionInput.record',
  ...['website', 'name', 'kind', 'sector', 'tier', 'groups'].map((key) => `UpdateOwnProfileInput.${key}`),
  ...['kind', 'value', 'extension', 'note'].map((key) => `WorkContactInput.${key}`),
  ...['issue', 'text', 'since'].map((key) => `OwnIssueInput.${key}`),
  // In words: an organisation sees no other (test/own-profile.test.ts).
  'UpdateOwnProfileInput.parent',
  // Proposed as the new value, and what the decider puts in its place or has seen to stand.
  ...['value', 'standing'].map((key) => `AcceptPendingChangeInput.${key}`),
  ...['name', 'addressLine1', 'addressLine2', 'addressLine3', 'addressLine4', 'postcode', 'uprn', 'use'].map(
    (key) => `ProposePremisesInput.${key}`,
  ),
  ...['callOrder', 'travelMinutes', 'transport', 'fullAccess', 'trained', 'agreedOn', 'occupier', 'replaces'].map(
    (key) => `ProposeKeyholderInput.${key}`,
  ),
  ...['kind', 'value', 'extension', 'note', 'replaces'].map((key) => `ProposeCallOutNumberInput.${key}`),
  // What a step of the workflow needs to know.
  'ReplyToQuestionInput.directorate',
  ...['sign', 'directorate'].map((key) => `AnswerQuestionInput.${key}`),
  ...['add', 'decline', 'passOnTo', 'reason'].map((key) => `ChangeRoutesInput.${key}`),
  // Of which engagements a series is changed, and why these are cancelled (test/engagement-series-scopes.test.ts).
  ...['scope', 'instance'].map((key) => `ChangeSeriesInput.${key}`),
  ...['scope', 'instance', 'cancelledBecause'].map((key) => `CancelSeriesInput.${key}`),
  // A record without a link to the question (test/question-ratings.test.ts).
  ...['satisfaction', 'remark'].map((key) => `RateQuestionInput.${key}`),
])
/**
 * Plain values that stand outside of governed types: shape of an answer, open data, the caller's own, or a readable
 * value by which the search found (test/search-matched.test.ts).
 */
const UNGOVERNED = [
  /^PageInfo\./,
  // Numbers of questions, and names of directorates.
  /^Routing(Move|Preview)\./,
  /^Access\./,
  /^Point\./,
  /^StreetPlace\.(name|meets)$/,
  /Connection\.totalCount$/,
  /Edge\.(cursor|score|distanceMetres|dueAt|everyDays)$/,
  // Of an entry whose place in time the caller may read (test/timeline.test.ts).
  /^Timeline(Edge\.at|PageInfo\..+)$/,
  /^Viewer\.(roles|rules|standing)$/,
  /^SearchMatch\.(field|text|consent)$/,
  // Of a record that the caller may read, or has read (test/live-hidden.test.ts).
  /Change\.(kind|id)$/,
  // Counts, of which the small ones are left out (test/question-measures.test.ts).
  /^Question(Times|Measures?)\./,
  // Counts, exact only for those who may read what is counted (test/gauge-counted.test.ts).
  /^EngagementGauge(Row)?\./,
  // The same (test/impact-counted.test.ts).
  /^(IssueImpact|ImpactRow|IssueTrends?)\./,
  // The policy in words, and nobody's data (test/who-may-see.test.ts).
  /^(SeenPart|OfficeSight)\./,
  // Made of what the caller may read (test/answer-templates.test.ts).
  /^FilledTemplate\./,
  // What the caller's own line says, and the code of a kind (test/engagement-line-read.test.ts).
  /^(EngagementDraft|NameInLine)\./,
  // Of an account that the caller may read; null for those who may read none (test/leavers.test.ts).
  /^EndColleaguePayload\.accountStays$/,
  /^CreateApiKeyPayload\.secret$/,
  /^CalendarFeedAddressPayload\.address$/,
]

type Annotated = { astNode?: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined }
const directives = (on: Annotated, name: string): ConstDirectiveNode[] =>
  (on.astNode?.directives ?? []).filter((node) => node.name.value === name)
const argument = (node: ConstDirectiveNode | undefined, name: string): unknown => {
  const found = node?.arguments?.find((each) => each.name.value === name)
  return found && valueFromASTUntyped(found.value)
}

/**
 * Everything by which a schema could let a field or an operation slip past the policy, in words; none for a schema that
 * is complete.
 *
 * @param entities names of the entities that there are.
 */
export function schemaFaults(sdl: string, entities: ReadonlySet<string>): string[] {
  const schema = buildSchema(sdl)
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith('__'),
  ) as GraphQLObjectType[]
  const governed = new Map(
    objects.filter((type) => directives(type, 'governed').length > 0).map((type) => [type.name, type]),
  )
  const roots = new Set(ROOTS.map((root) => schema.getRootType(root)?.name))
  const others = objects.filter(({ name }) => !governed.has(name) && !roots.has(name) && !computedOnly(objects, name))
  return [
    ...[...governed.values()].flatMap((type) => typeFaults(type, entities)),
    ...others.flatMap((type) => ungovernedFaults(schema, type)),
    ...[...rootFields(schema)].flatMap((root) => operationFaults(schema, governed, root)),
  ]
}

function* rootFields(schema: GraphQLSchema): Generator<GraphQLField<unknown, unknown>> {
  for (const root of ROOTS) yield* Object.values(schema.getRootType(root)?.getFields() ?? {})
}

function typeFaults(type: GraphQLObjectType, entities: ReadonlySet<string>): string[] {
  return [
    ...(entities.has(type.name) ? [] : [`${type.name} is governed and has no entity`]),
    ...(type.getFields()['access'] ? [] : [`${type.name} does not say what is unreadable: it has no access`]),
    ...Object.values(type.getFields())
      .filter(({ name }) => name !== 'access')
      .flatMap((field) => fieldFaults(type, field)),
  ]
}

function fieldFaults(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): string[] {
  const named = `${type.name}.${field.name}`
  const own = directives(field, 'classified')
  const withheld = field.name === 'id' || getNullableType(field.type) === field.type
  const when = own.flatMap((node) => (argument(node, 'when') as { field: string } | undefined)?.field ?? [])
  const missing = when.filter((name) => !type.getFields()[name])
  return [
    ...(own.length > 0 ? [] : [`${named} has no class`]),
    ...(withheld ? [] : [`${named} cannot be withheld: it may not be null`]),
    ...missing.map((name) => `${named} is classified by ${name}, which is not there`),
  ]
}

/**
 * Whether all fields that give objects of a type are computed, hence classified themselves and made of what the caller
 * may read.
 */
function computedOnly(objects: readonly GraphQLObjectType[], name: string): boolean {
  const giving = objects
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => getNamedType(field.type).name === name)
  return giving.length > 0 && giving.every((field) => directives(field, 'computed').length > 0)
}

function ungovernedFaults(schema: GraphQLSchema, type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${type.name}.${field.name}`
    const plain =
      !isObjectType(getNamedType(field.type)) &&
      schema.getType(getNamedType(field.type).name) !== undefined &&
      !('getFields' in getNamedType(field.type)) &&
      !('getTypes' in getNamedType(field.type))
    return plain && !UNGOVERNED.some((known) => known.test(name)) ? [`${name} is data outside of a governed type`] : []
  })
}

function operationFaults(
  schema: GraphQLSchema,
  governed: ReadonlyMap<string, GraphQLObjectType>,
  root: GraphQLField<unknown, unknown>,
): string[] {
  const [operation] = directives(root, 'operation')
  if (!operation) return [`${root.name} has no @operation`]
  const [does, on, ledger] = ['does', 'on', 'ledger'].map((name) => argument(operation, name) as string) as [
    string,
    string,
    string,
  ]
  // A query consults, whichever right it takes: a line is read for those who may log what it says.
  const consults = does === 'read' || schema.getQueryType()?.getFields()[root.name] !== undefined
  const type = governed.get(on)
  const abstract = schema.getType(on)
  const known = type ?? (abstract && (!isObjectType(abstract) || on === 'Viewer') ? abstract : undefined)
  return [
    ...(known ? [] : [`${root.name} is on ${on}, which is not governed`]),
    ...(consults === (ledger === 'CONSULTATION') ? [] : [`${root.name} does ${does} and is filed as ${ledger}`]),
    ...(type ? root.args.flatMap((arg) => argumentFaults(schema, type, arg.name, getNamedType(arg.type).name)) : []),
  ]
}

function argumentFaults(schema: GraphQLSchema, type: GraphQLObjectType, name: string, typeName: string): string[] {
  const given = schema.getType(typeName)
  if (!isInputObjectType(given)) return []
  if (name === 'filter') return filterFaults(type, given)
  if (name === 'sort') return sortFaults(type, given)
  return name === 'input' ? inputFaults(type, given) : []
}

function filterFaults(type: GraphQLObjectType, filter: GraphQLInputObjectType): string[] {
  return Object.values(filter.getFields()).flatMap((key) => {
    if (CONNECTIVES.has(key.name))
      return getNamedType(key.type).name === filter.name ? [] : [`${filter.name}.${key.name} is no ${filter.name}`]
    const field = type.getFields()[key.name]
    if (!field) return [`${filter.name}.${key.name} must be a field of ${type.name}`]
    return getNamedType(key.type).name === `${getNamedType(field.type).name}Filter`
      ? []
      : [`${filter.name}.${key.name} filters another type than ${type.name}.${key.name} has`]
  })
}

function sortFaults(type: GraphQLObjectType, sort: GraphQLInputObjectType): string[] {
  const by = sort.getFields()['field']
  const values = by && getNamedType(by.type)
  if (!isEnumType(values)) return [`${sort.name} has no field to sort by`]
  return values.getValues().flatMap(({ name }) => {
    const field = type.getFields()[name]
    return field && !isListType(getNullableType(field.type)) && !isObjectType(getNamedType(field.type))
      ? []
      : [`${values.name}.${name} is not a plain field of ${type.name}`]
  })
}

/** The list that `addGroups` and `removeGroups` speak of. */
const fieldNamed = (key: string): string =>
  key.replace(/^(?:add|remove)([A-Z])/, (_match, letter: string) => letter.toLowerCase())

function inputFaults(type: GraphQLObjectType, input: GraphQLInputObjectType): string[] {
  return Object.values(input.getFields()).flatMap((key) => {
    if (besideFields.has(`${input.name}.${key.name}`) || key.name === 'version') return []
    const inner = getNamedType(key.type)
    // Many records of the type, each with an input of its own.
    if (isInputObjectType(inner) && isListType(getNullableType(key.type))) return inputFaults(type, inner)
    const field = type.getFields()[fieldNamed(key.name)]
    if (!field) return [`${input.name}.${key.name} must be a field of ${type.name}`]
    const related = isObjectType(getNamedType(field.type)) && getNamedType(field.type).name !== 'Point'
    const fits = related
      ? getNamedType(key.type).name === 'ID'
      : getNamedType(key.type).name.replace(/^PointInput$/, 'Point') === getNamedType(field.type).name
    const list = isListType(getNullableType(key.type)) === isListType(getNullableType(field.type))
    return fits && list ? [] : [`${input.name}.${key.name} is of another type than ${type.name}.${key.name}`]
  })
}
