import type { GraphQLScalarType } from 'graphql'
import type { makeExecutableSchema } from '@graphql-tools/schema'

type IResolvers = NonNullable<Parameters<typeof makeExecutableSchema>[0]['resolvers']>
type Part = Readonly<Record<string, Readonly<Record<string, unknown>> | GraphQLScalarType>>

/** @throws Error when two features resolve the same field. */
export function mergeResolvers(...parts: readonly Part[]): IResolvers {
  const merged: Record<string, Record<string, unknown> | GraphQLScalarType> = {}
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part)) {
      const known = merged[type]
      const twice = known ? Object.keys(fields).find((field) => field in known) : undefined
      if (twice !== undefined) throw new Error(`${type}.${twice} has two resolvers`)
      merged[type] = known ? { ...known, ...fields } : fields
    }
  }
  return merged
}
