import { type GraphQLInputObjectType, type GraphQLObjectType, getNamedType, isLeafType } from 'graphql'
import { actOnQuestion } from './actOnQuestion.ts'
import type { Choose } from './choose.ts'
import { Document, type Operation } from './document.ts'
import { someInput } from './inputs.ts'
import type { Sources } from './sources.ts'

/**
 * Written by the clock or by lot, so not alike on any two databases. When an answer is due also follows from the tier
 * of who asked, which it may tell.
 */
const BY_CLOCK = new RegExp(
  `^(${[
    'id|secret|start|createdAt|updatedAt|archivedAt|recordedAt|expiresAt|endedAt|revokedAt|confirmedAt',
    'reference|askedAt|dueAt|isOverdue|firstAnswerDueAt|firstAnsweredAt|answeredAt|closedAt|takenAt',
    'proposedAt|settledAt|unconfirmedSince|verifiedAt',
  ].join('|')})$`,
)

/** Objects that are hidden from some who may change others of their kind. */
const FAVOURITES =
  /ContactPoint|RestrictedNote|Keyholder|Consent|breakGlass|SpocAssignment|Question|Routes|Urgency|askBack|needNoAnswer|HeldMail/

/**
 * Tells whether the sender's address is an account's that may write, also to a SPOC who may not read that account: the
 * mail becomes a post or a note (test/question-mail-held.test.ts).
 */
const TELLS_OF_ACCOUNTS = 'acceptHeldMail'

/** Acts on these name a question. */
const OF_QUESTION = /^(Question|QuestionHandling|HandlingNote)$/

/** A random mutation of one root field, mostly one that the caller has some right to. */
export function someMutation(choose: Choose, from: Sources): Operation {
  const document = new Document(choose)
  const all = Object.values(from.schema.getMutationType()?.getFields() ?? {}).filter(
    ({ name }) => name !== TELLS_OF_ACCOUNTS,
  )
  const open = all.filter(({ name }) => {
    const operation = from.catalogue.operations.get(name)
    return operation !== undefined && from.rules.any(operation.does, operation.on)
  })
  const preferred = open.filter(({ name }) => FAVOURITES.test(name))
  const field = choose.oneOf(
    open.length === 0 || choose.chance(0.1) ? all : preferred.length > 0 && choose.chance(0.6) ? preferred : open,
  )
  const on = from.catalogue.operations.get(field.name)?.on ?? ''
  const isOfQuestion = OF_QUESTION.test(on)
  const type = isOfQuestion ? 'Question' : on
  const argument = field.args[0]
  if (!argument) throw new Error(`${field.name} takes no input`)
  const input = someInput(choose, from, getNamedType(argument.type) as GraphQLInputObjectType, type)
  // Broken glass would show what was hidden; here it is refused for what is wrong with it, or because there is nobody
  // to show.
  if (field.name === 'breakGlass') input['minutes'] = 0
  const changes = isOfQuestion ? actOnQuestion(choose, from, { name: field.name, on, input }) : input['id']
  const operation = document.operation(
    'mutation',
    `
      {
        ${field.name}(input: ${document.value(argument.type, input)})
        ${payload(document, getNamedType(field.type) as GraphQLObjectType)}
      }
    `,
  )
  return typeof changes === 'string' ? { ...operation, changes } : operation
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
