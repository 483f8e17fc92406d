import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql'

/**
 * Whether a mutation confirms who calls with its change (whoCalls.ts): those do that change one record (access/recordWrites.ts), if they are alone. Of two
 * changes the first would stand already when the second found another caller.
 */
export function confirmsCaller(
  schema: GraphQLSchema,
  { selectionSet: { selections } }: OperationDefinitionNode,
): boolean {
  const [only] = selections
  return (
    selections.length === 1 &&
    only?.kind === Kind.FIELD &&
    schema.getMutationType()?.getFields()[only.name.value]?.extensions['confirmsCaller'] === true
  )
}
