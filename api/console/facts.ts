import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { SENSITIVE_CLASSES } from '../access/classes.ts'
import { classification, classifiedFields, directive } from '../access/schema/directives.ts'
import { readWords } from '../access/schema/words.ts'

type Entries = readonly (readonly [string, unknown])[]

/** What features hand in. */
type FeatureFacts = { exportColumns: Entries; questionEvents: Entries }

/** Types are gone at run time, and a list kept by hand would drift. */
export function consoleFacts(schema: GraphQLSchema, { exportColumns, questionEvents }: FeatureFacts): string {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const classes = types
    .filter((type) => isObjectType(type))
    .filter((type) => directive(schema, type, 'governed') !== undefined)
    .map(
      (type) =>
        [
          type.name,
          Object.fromEntries(
            classifiedFields(type).map((field) => [field.name, classification(schema, type, field).classes]),
          ),
        ] as const,
    )
  const inputs = types
    .filter((type) => isInputObjectType(type) && type.name.endsWith('Input'))
    .map((type) => [type.name, isInputObjectType(type) ? Object.keys(type.getFields()) : []] as const)
  const enumerations = types
    .filter((type) => isEnumType(type))
    .map((type) => [type.name, isEnumType(type) ? type.getValues().map(({ name }) => name) : []] as const)
  const words = readWords(schema)
  return [
    '/** Written by npm run generate from schema.graphql. */',
    constant('fieldClasses', classes),
    `export const sensitiveClasses = ${JSON.stringify([...SENSITIVE_CLASSES])} as const\n`,
    constant('inputFields', inputs),
    constant('enumerations', enumerations),
    constant('fieldWords', [...words.fields]),
    constant(
      'valueWords',
      [...words.values].map(([name, values]) => [name, Object.fromEntries(values)] as const),
    ),
    constant('exportColumns', exportColumns),
    constant('questionEvents', questionEvents),
  ].join('\n')
}

const constant = (name: string, entries: Entries): string =>
  `export const ${name} = {\n${entries.map(([key, value]) => `  ${key}: ${JSON.stringify(value)},`).join('\n')}\n} as const\n`
