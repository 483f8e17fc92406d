import { type GraphQLInputObjectType, type GraphQLObjectType, getNamedType, isLeafType } from 'graphql'
import type { Choose } from './choose.ts'
import { Document, type Operation } from './document.ts'
import { someInput } from './inputs.ts'
import type { Sources } from './sources.ts'

/** Written by the clock or by lot, so not alike on any two databases. */
const BY_CLOCK = /^(id|secret|start|createdAt|updatedAt|archivedAt|recordedAt|expiresAt|endedAt|revokedAt|confirmedAt)$/

/** Objects that are hidden from some who may change others of their kind. */
const FAVOURITES = /ContactPoint|RestrictedNote|Keyholder|Consent|breakGlass|SpocAssignment/

/**
 * Steps of a workflow read rows that all say alike who may read them, which drawn ones do not: what they tell is tried
 * in test/question-handling-hidden.test.ts.
 */
const OF_SEVERAL_ROWS = /^(Question|HandlingNote|HeldMail)/

/** A random mutation of one root field, mostly one that the caller has some right to. */
export function someMutation(choose: Choose, from: Sources): Operation {
  const document = new Document(choose)
  const all = Object.values(from.schema.getMutationType()?.getFields() ?? {}).filter(
    ({ name }) => !OF_SEVERAL_ROWS.test(from.catalogue.operations.get(name)?.on ?? ''),
  )
  const open = all.filter(({ name }) => {
    const operation = from.catalogue.operations.get(name)
    return operation !== undefined && from.rules.any(operation.does, operation.on)
  })
  const preferred = open.filter(({ name }) => FAVOURITES.test(name))
  const field = choose.oneOf(
    open.length === 0 || choose.chance(0.1) ? all : preferred.length > 0 && choose.chance(0.6) ? preferred : open,
  )
  const type = from.catalogue.operations.get(field.name)?.on ?? ''
  const argument = field.args[0]
  if (!argument) throw new Error(`${field.name} takes no input`)
  const input = someInput(choose, from, getNamedType(argument.type) as GraphQLInputObjectType, type)
  // Broken glass would show what was hidden; here it is refused for what is wrong with it, or because there is nobody
  // to show.
  if (field.name === 'breakGlass') input['minutes'] = 0
  const operation = document.operation(
    'mutation',
    `
      {
        ${field.name}(input: ${document.value(argument.type, input)})
        ${payload(document, getNamedType(field.type) as GraphQLObjectType)}
      }
    `,
  )
  return typeof input['id'] === 'string' ? { ...operation, changes: input['id'] } : operation
}

function payload(document: Document, type: GraphQLObjectType): string {
  const { choose } = document
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type)
    if (!('getFields' in of)) return []
    const plain = Object.values(of.getFields()).filter(
      ({ name, type: leaf }) => isLeafType(getNamedType(leaf)) && !BY_CLOCK.test(name),
    )
    return [
      `${field.name} { ${choose
        .some(plain, 1, 6)
        .map(({ name }) => name)
        .join(' ')} access { unreadableFields } }`,
    ]
  })
  return `{ ${parts.join(' ')} }`
}
