import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql'
import { readWords } from '../../access/schema/words.ts'
import { headingOf } from './heading.ts'
import { OFFERED_COLUMNS } from './offered.ts'

/** A column as the console offers it. `steps`: the fields that the console checks the viewer's rights to. */
type ColumnFact = { path: string; label: string; steps: [type: string, field: string][]; usual: boolean }

/** @throws Error if an offered path does not exist */
export function exportFacts(schema: GraphQLSchema): [type: string, columns: ColumnFact[]][] {
  const words = readWords(schema)
  return Object.entries(OFFERED_COLUMNS).map(([type, columns]) => [
    type,
    columns.map(({ path, usual = false }) => {
      const names = path.split('.')
      return { path, label: headingOf(words, type, names), steps: stepsOf(schema, type, names), usual }
    }),
  ])
}

function stepsOf(schema: GraphQLSchema, start: string, path: readonly string[]): [string, string][] {
  let owner = start
  return path.flatMap((name): [string, string][] => {
    const type = schema.getType(owner)
    // A rule's state is not a field of its own: anyone who may read the rules may read it.
    if (isRule(type)) return []
    const field = isObjectType(type) ? type.getFields()[name] : undefined
    if (!field) throw new Error(`An export of ${start} is offered ${path.join('.')}, but ${owner} has no field ${name}`)
    const step: [string, string] = [owner, name]
    owner = getNamedType(field.type).name
    return [step]
  })
}

const isRule = (type: ReturnType<GraphQLSchema['getType']>): boolean =>
  isObjectType(type) && getNamedType(type.getFields()['state']?.type)?.name === 'RuleState'
