import { type DefinitionNode, type FieldDefinitionNode, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { directiveOf } from './directives.ts'

const changed = (type: string) => `
  "Changes of what the caller may read. \`ids\`: of these records only, 1 to 200."
  ${lower(type)}Changed(ids: [ID!]): ${type}Change! @operation(does: read, on: "${type}", ledger: CONSULTATION)`

/** The subscription to each type with `@live`. */
export const subscriptionsTo = (definitions: readonly DefinitionNode[]): FieldDefinitionNode[] =>
  definitions.flatMap((type) =>
    type.kind === Kind.OBJECT_TYPE_DEFINITION && directiveOf(type, 'live') ? fieldsOf(changed(type.name.value)) : [],
  )

const fieldsOf = (sdl: string): readonly FieldDefinitionNode[] =>
  (parse(`type Subscription {${sdl}}`, { noLocation: true }).definitions[0] as ObjectTypeDefinitionNode).fields ?? []

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1)
