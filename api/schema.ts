import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { guardOperations } from './access/operations.ts'
import { readCatalogue } from './access/schema/readCatalogue.ts'
import type { Catalogue } from './access/catalogue.ts'
import { computedFields } from './computed.ts'
import type { Orm } from './platform/database.ts'
import { resolvers } from './resolvers.ts'

const typeDefs = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')

/**
 * With the policy in front of every root field, and the catalogue of the governed types.
 * @param mailDomain where mail comes in
 */
export function buildSchema(
  orm: Orm,
  mailDomain: string | null = null,
): { schema: GraphQLSchema; catalogue: Catalogue } {
  const schema = makeExecutableSchema({ typeDefs, resolvers })
  const catalogue = readCatalogue(schema, orm.getMetadata(), computedFields(mailDomain))
  guardOperations(schema, catalogue)
  return { schema, catalogue }
}
