import { GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql'
import { GraphQLError } from 'graphql'

/** What the gate gives is written already; scalars check what comes in. */
const scalar = (name: string, parse: (value: unknown) => unknown): GraphQLScalarType =>
  new GraphQLScalarType({
    name,
    serialize: (value) => value,
    parseValue: parse,
    parseLiteral: (node: ValueNode, variables) => {
      if (name !== 'JSON' && name !== 'GeoJSON' && node.kind !== Kind.STRING) throw new GraphQLError(`${name} is written as a string`)
      return parse(valueFromASTUntyped(node, variables))
    },
  })

function date(value: unknown): string {
  const text = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''
  const day = new Date(`${text}T00:00:00Z`)
  if (text === '' || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) || text < '0001-01-01') throw new GraphQLError('is no date of the form YYYY-MM-DD')
  return text
}

function moment(value: unknown): string {
  const match = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(value) : null
  const at = match ? new Date(match[0]) : new Date(NaN)
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 1 || at.getUTCFullYear() > 9999) throw new GraphQLError('is no moment of the form 2026-03-01T03:00:00Z')
  return at.toISOString()
}

/** @throws GraphQLError unless `value` is a Polygon or MultiPolygon with closed rings and coordinates in range. */
function geoJson(value: unknown): unknown {
  const { type, coordinates } = (typeof value === 'object' && value !== null ? value : {}) as { type?: unknown; coordinates?: unknown }
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null
  if (!Array.isArray(polygons) || polygons.length === 0) throw new GraphQLError('is no GeoJSON Polygon or MultiPolygon')
  let positions = 0
  for (const rings of polygons) {
    if (!Array.isArray(rings) || rings.length === 0) throw new GraphQLError('has a polygon without rings')
    for (const ring of rings) {
      if (!Array.isArray(ring) || ring.length < 4) throw new GraphQLError('has a ring of fewer than four positions')
      positions += ring.length
      if (!ring.every(isPosition)) throw new GraphQLError('has a position outside of longitude ±180, latitude ±90')
      if (JSON.stringify(ring[0]) !== JSON.stringify(ring.at(-1))) throw new GraphQLError('has a ring that is not closed')
    }
  }
  if (positions > 20_000) throw new GraphQLError('has more than 20,000 positions')
  return { type, coordinates }
}

const isPosition = (position: unknown): boolean =>
  Array.isArray(position) &&
  (position.length === 2 || position.length === 3) &&
  position.every((degree) => typeof degree === 'number' && Number.isFinite(degree)) &&
  Math.abs(position[0] as number) <= 180 &&
  Math.abs(position[1] as number) <= 90

export const scalars = {
  Date: scalar('Date', date),
  DateTime: scalar('DateTime', moment),
  GeoJSON: scalar('GeoJSON', geoJson),
  JSON: scalar('JSON', (value) => value),
}
