import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql'
import { USUAL_LENGTH } from './catalogue.ts'
import { classification, classifiedFields, directive } from './schema/directives.ts'
import { table } from './matrix.ts'

type Field = GraphQLField<unknown, unknown>

const HEAD = ['field', 'class', 'changed as', 'characters', 'filter', 'sort']

export function fieldClassesMarkdown(schema: GraphQLSchema): string {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => directive(schema, type, 'governed') !== undefined)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
  const written = textsWritten(schema)
  return [
    '# Field classes',
    'Written by `npm run generate:classes` from `schema.graphql`; never edit it by hand. ' +
      'What the classes mean, and which role has which: [data-protection.md](data-protection.md).',
    '`characters`: how long a text may be that a change brings. ' +
      '`filter`, `sort`: whether lists can be narrowed and ordered by it, by those who may read it.',
    ...types.flatMap((type) => [
      `## ${type.name}`,
      table(
        HEAD,
        classifiedFields(type).map((field) => line(schema, type, field, written)),
      ),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

function line(schema: GraphQLSchema, type: GraphQLObjectType, field: Field, written: ReadonlySet<string>): string[] {
  const { classes, writtenAs } = classification(schema, type, field)
  const most = (directive(schema, field, 'text')?.['most'] as number | undefined) ?? USUAL_LENGTH
  return [
    `\`${field.name}\``,
    classes.map(({ as, when }) => (when ? `${as} where \`${when.field}\` is ${when.is}` : as)).join(', '),
    writtenAs ?? '·',
    written.has(`${type.name}.${field.name}`) ? String(most) : '·',
    isFiltered(schema, type, field) ? 'yes' : '·',
    isSorted(schema, type, field) ? 'yes' : '·',
  ]
}

function isFiltered(schema: GraphQLSchema, { name }: GraphQLObjectType, field: Field): boolean {
  const filter = schema.getType(`${name}Filter`)
  return isInputObjectType(filter) && field.name in filter.getFields()
}

function isSorted(schema: GraphQLSchema, { name }: GraphQLObjectType, field: Field): boolean {
  const sort = schema.getType(`${name}SortField`)
  return isEnumType(sort) && sort.getValue(field.name) !== undefined
}

function textsWritten(schema: GraphQLSchema): ReadonlySet<string> {
  const changes = Object.values(schema.getMutationType()?.getFields() ?? {})
  return new Set(
    changes.flatMap((change) => {
      const on = String(directive(schema, change, 'operation')?.['on'])
      const inputs = change.args.map(({ type }) => getNamedType(type)).filter((type) => isInputObjectType(type))
      const texts = inputs
        .flatMap((input) => Object.values(input.getFields()))
        .filter(({ type }) => String(getNullableType(type)) === 'String')
      return texts.map(({ name }) => `${on}.${name}`)
    }),
  )
}
