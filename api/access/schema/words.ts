import { type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { directive } from './directives.ts'

export type Words = {
  fields: ReadonlyMap<string, string>
  values: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** @throws Error when fields of one name are called differently. */
export function readWords(schema: GraphQLSchema): Words {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const objects = types.filter((type) => isObjectType(type)).flatMap((type) => Object.values(type.getFields()))
  const inputs = types.filter((type) => isInputObjectType(type)).flatMap((type) => Object.keys(type.getFields()))
  const called = new Map<string, string>()
  for (const field of objects) {
    const as = calledIn(schema, field)
    if (as === undefined) continue
    if ((called.get(field.name) ?? as) !== as)
      throw new Error(`${field.name} is called both ${called.get(field.name)} and ${as}: one field has one name`)
    called.set(field.name, as)
  }
  const names = [...objects.map(({ name }) => name), ...inputs]
  const enumerations = types.filter((type) => isEnumType(type))
  return {
    fields: new Map(names.map((name) => [name, called.get(name) ?? ofField(name)])),
    values: new Map(
      enumerations.map((type) => [
        type.name,
        new Map(type.getValues().map((value) => [value.name, calledIn(schema, value) ?? ofValue(value.name)])),
      ]),
    ),
  }
}

const calledIn = (schema: GraphQLSchema, named: Parameters<typeof directive>[1]): string | undefined =>
  directive(schema, named, 'called')?.['as'] as string | undefined

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `addressLine1` → Address line 1; a moment by what happened then: `verifiedAt` → Verified. */
const ofField = (name: string): string =>
  capital(
    name
      .replaceAll(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
      .replace(/([a-z])(\d)/, '$1 $2')
      .replace(/ at$/, ''),
  )

const ofValue = (name: string): string => capital(name.toLowerCase().replaceAll('_', ' '))
