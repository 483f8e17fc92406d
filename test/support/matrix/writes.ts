import { newId } from '../../../api/platform/record.ts'
import type { Question } from './asked.ts'
import { rowsOf } from './expected.ts'
import { someValue } from './inputs.ts'
import { against, any, ever, may, type Row, visible } from './reading.ts'
import { argumentType, fieldOf, type InputField, inputFields, mutations, type RootField, typeOf } from './sdl.ts'
import type { Caller, World } from './world.ts'

/** A change, and what it has to be answered with: null where it is to succeed. */
export type WriteCase = { mutation: RootField; type: string; question: Question; refusal: string | null }

/**
 * Mutations whose input is not the record's own fields; they have tests of their own, here only whether a role gets in.
 */
export const withOwnInput = new Set([
  'changeOrganisations',
  'archiveOrganisations',
  'restoreOrganisations',
  'archivePeople',
  'restorePeople',
  'archiveManyPremises',
  'restoreManyPremises',
  'orderKeyholders',
  'verifyKeyholders',
  'createStakeholder',
  'breakGlass',
  'confirmBreakGlass',
  'endBreakGlass',
  'createApiKey',
  'revokeApiKey',
  'addFavourite',
  'removeFavourite',
  'inviteAgain',
  'endSession',
  'endOtherSessions',
  'renamePasskey',
  'removePasskey',
  'resetSecondFactors',
  'unlinkSingleSignOn',
])
export const plainMutations = mutations.filter(({ name }) => !withOwnInput.has(name))

/**
 * Older than any record: a change that the caller may make stops at `CONFLICT`, after every question of rights and
 * before anything is written.
 */
const staleVersion = 999_999

const typeNamed = (mutation: RootField): string => mutation.on[0] as string

function question(mutation: RootField, input: Record<string, unknown>): Question {
  return {
    alias: 'written',
    text: `${mutation.name}(input: $input) { ${payloadOf(mutation)} { id } }`,
    variables: [{ name: 'input', type: `${argumentType(mutation, 'input') as string}!`, value: input }],
  }
}

const payloadOf = (mutation: RootField): string =>
  typeNamed(mutation).charAt(0).toLowerCase() + typeNamed(mutation).slice(1)

const referred: Readonly<Record<string, string>> = {
  Account: 'somebody',
  ContactPoint: 'point',
  Directorate: 'ownDirectorate',
  Group: 'group',
  Issue: 'issue',
  Organisation: 'ownOrganisation',
  Person: 'colleague',
  Premises: 'ownPremises',
  Sector: 'sector',
  Zone: 'ward',
}

function value(world: World, type: string, field: InputField): unknown {
  return someValue(type, field, (owner, name) => {
    const target = fieldOf(owner, name).named
    const id = world.at[referred[target] ?? '']
    if (id === undefined) throw new Error(`The world does not say which ${target} ${owner}.${name} may be`)
    return id
  })
}

/** Every field of every update, archive and restore, on every row for which the role's rights differ. */
export function changes(world: World, caller: Caller): WriteCase[] {
  return plainMutations
    .filter(({ does }) => does !== 'create')
    .flatMap((mutation) => {
      const type = typeNamed(mutation)
      const keys =
        mutation.does === 'archive'
          ? [null]
          : inputFields(argumentType(mutation, 'input') as string).filter(
              ({ name }) => name !== 'id' && name !== 'version',
            )
      return keys.flatMap((key) => {
        const field = key?.name ?? 'archivedAt'
        const rows = ever(caller.role, mutation.does, type, field)
          ? rowsOf(world, type)
          : rowsOf(world, type).slice(0, 1)
        return rows.map((row) => ({
          mutation,
          type,
          question: question(mutation, {
            id: row.id,
            version: staleVersion,
            ...(key ? { [field]: value(world, type, key) } : {}),
          }),
          refusal: refusalOfChange(
            caller,
            mutation.does,
            type,
            row,
            key ? { [field]: value(world, type, key) } : { [field]: undefined },
          ),
        }))
      })
    })
}

function refusalOfChange(
  caller: Caller,
  action: string,
  type: string,
  row: Row,
  input: Readonly<Record<string, unknown>>,
): string {
  const [field = ''] = Object.keys(input)
  if (!any(caller.role, action, type)) return 'FORBIDDEN'
  if (!ever(caller.role, action, type, field)) return `FORBIDDEN_FIELD ${field}`
  if (!visible(caller, type, row)) return 'NOT_FOUND'
  return deniedOn(caller, action, type, row, input) ?? 'CONFLICT'
}

/**
 * Nobody writes blindly: a record whose id, or a field that stands in several classes, is withheld is changed in no
 * field at all.
 */
function deniedOn(
  caller: Caller,
  action: string,
  type: string,
  row: Row,
  input: Readonly<Record<string, unknown>>,
): string | null {
  const written = Object.keys(input)
  const mustSee = [...typeOf(type).fields.values()].filter(
    ({ name, classes }) => name === 'id' || classes.some(({ when }) => when),
  )
  const refused = written.find((name) => !may(caller, action, type, row, name))
  const denied =
    (refused && (against(caller, action, type, refused, input) ?? refused)) ??
    mustSee.find(({ name }) => !may(caller, 'read', type, row, name))?.name
  return denied === undefined ? null : `FORBIDDEN_FIELD ${denied}`
}

/** What a new record has besides the required fields, so that its feature's own rules are content. */
const needed: Readonly<Record<string, readonly string[]>> = {
  Affiliation: ['role'],
  ContactPoint: ['person', 'directorate'],
  Person: ['displayName'],
  RestrictedNote: ['directorate', 'person'],
}

/** A note is about one of the three. */
const rivals = (type: string, ...names: string[]): boolean =>
  type === 'RestrictedNote' && names.every((name) => ['person', 'organisation', 'premises'].includes(name))

/** Values on which the policy's conditions turn. */
function turns(world: World, caller: Caller, type: string): Record<string, unknown>[] {
  const directorates = [world.at['ownDirectorate'], world.at['otherDirectorate']]
  if (type === 'ContactPoint')
    return [...directorates, null].flatMap((directorate) =>
      ['WORK', 'PRIVATE', 'CALL_OUT'].map((givenFor) => ({ directorate, givenFor })),
    )
  if (type === 'RestrictedNote') return directorates.map((directorate) => ({ directorate }))
  if (type === 'SpocAssignment') return [world.at['somebody'], caller.client.accountId].map((account) => ({ account }))
  return [{}]
}

/** Every field of every creation beside the required ones, for every value on which a condition turns. */
export function creations(world: World, caller: Caller): WriteCase[] {
  return plainMutations
    .filter(({ does }) => does === 'create')
    .flatMap((mutation) => {
      const type = typeNamed(mutation)
      const fields = inputFields(argumentType(mutation, 'input') as string)
      const base = fields.filter(({ name, required }) => required || needed[type]?.includes(name))
      return turns(world, caller, type).flatMap((turn) =>
        [null, ...fields.filter((field) => !base.includes(field))].map((more) => {
          const given = fields.filter(
            (field) => field === more || (base.includes(field) && !(more && rivals(type, field.name, more.name))),
          )
          const input = Object.fromEntries(
            given.map((field) => [field.name, field.name in turn ? turn[field.name] : value(world, type, field)]),
          )
          return {
            mutation,
            type,
            question: question(mutation, input),
            refusal: refusalOfCreation(world, caller, type, input),
          }
        }),
      )
    })
}

function refusalOfCreation(world: World, caller: Caller, type: string, input: Record<string, unknown>): string | null {
  if (!any(caller.role, 'create', type)) return 'FORBIDDEN'
  const written = Object.keys(input)
  const never = written.find((name) => !ever(caller.role, 'create', type, name))
  if (never !== undefined) return `FORBIDDEN_FIELD ${never}`
  const unknown = written.filter((name) => {
    const target = typeOf(type).fields.get(name)
    if (!target || target.kind === 'scalar' || input[name] === null) return false
    return [input[name]]
      .flat()
      .some((id) => !rowsOf(world, target.named).some((row) => row.id === id && visible(caller, target.named, row)))
  })
  if (unknown.length > 0) return `BAD_USER_INPUT ${unknown.sort().join('+')}`
  const image = after(
    Object.fromEntries(Object.keys(rowsOf(world, type)[0] as Row).map((property) => [property, null])),
    { ...input, id: newId() },
  )
  return deniedOn(caller, 'create', type, image, { ...input, id: image.id })
}

const after = (before: Readonly<Record<string, unknown>>, input: Record<string, unknown>): Row =>
  ({ ...before, ...input }) as unknown as Row

/** Changes that the role may make on the record as it is, and that would bring it to where the role may not write. */
export function escapes(world: World, caller: Caller): WriteCase[] {
  return plainMutations
    .filter(({ does }) => does === 'update')
    .flatMap((mutation) => {
      const type = typeNamed(mutation)
      const singles = turns(world, caller, type).flatMap((turn) => Object.entries(turn))
      return rowsOf(world, type).flatMap((row) =>
        singles.flatMap(([field, to]) => {
          const refusal = deniedOn(caller, 'update', type, after(row, { [field]: to }), { [field]: to })
          if (
            refusal === null ||
            !visible(caller, type, row) ||
            deniedOn(caller, 'update', type, row, { [field]: to }) !== null
          )
            return []
          return [
            {
              mutation,
              type,
              question: question(mutation, { id: row.id, version: row['version'], [field]: to }),
              refusal,
            },
          ]
        }),
      )
    })
}
