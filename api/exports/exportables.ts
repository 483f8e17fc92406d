import type { GraphQLSchema } from 'graphql'
import type { Catalogue } from '../access/catalogue.ts'

/** Exportable types → root field of their plain list: the one that can include archived records. */
export function exportables(schema: GraphQLSchema, catalogue: Catalogue): ReadonlyMap<string, string> {
  const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => name === 'includeArchived'),
  )
  return new Map(lists.flatMap(({ name }): [string, string][] => [[catalogue.operations.get(name)?.on ?? '', name]]))
}
