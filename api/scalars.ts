import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { GraphQLError } from 'graphql'
import { dayIn, momentIn } from './platform/values/calendar.ts'

/** The gate's output is final; scalars check input only. */
const scalar = (name: string, parse: (value: unknown) => unknown): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode, variables) => {
      if (name !== 'JSON' && name !== 'GeoJSON' && node.kind !== Kind.STRING)
        throw new GraphQLError(`${name} is written as a string`)
      return parse(valueFromASTUntyped(node, variables))
    },
  })

function date(value: unknown): string {
  const day = typeof value === 'string' ? dayIn(value) : null
  if (day === null) throw new GraphQLError('must be a day that exists, in the form YYYY-MM-DD')
  return day
}

function moment(value: unknown): string {
  const at = typeof value === 'string' ? momentIn(value) : null
  if (at === null) throw new GraphQLError('must be a day and time that exist, in the form 2026-03-01T03:00:00Z')
  return at
}

/** The rules for shapes are in platform/shape/: each resolver asks there, and names the field. */
function geoJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new GraphQLError('must be a GeoJSON object')
  return value
}

export const scalars = {
  Date: scalar('Date', date),
  DateTime: scalar('DateTime', moment),
  GeoJSON: scalar('GeoJSON', geoJson),
  JSON: scalar('JSON', (value) => value),
}
