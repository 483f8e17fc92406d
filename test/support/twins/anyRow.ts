import type { Draw } from '../../../seeds/draw.ts'
import { maybe, idOf, maybeId, someIds } from './drawn.ts'
import type { Register } from './register.ts'
import type { Column, TypePlan } from './registerPlan.ts'
import { ADDRESSES, CODES, DAYS, MOMENTS, NAMES, NUMBERS, POSTCODES, TEXTS, UPRNS } from './vocabulary.ts'

/** Draws every property of a row from what its column takes, relations to rows that are in the register. */
export function anyRow(draw: Draw, register: Register, plan: TypePlan): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const column of plan.columns) {
    const target = plan.references[column.property]
    const listed = plan.lists[column.property]
    if (listed !== undefined) {
      const ids = someIds(draw, register, listed)
      row[column.property] = column.nullable ? maybe(draw, ids) : ids
    } else if (target === undefined) row[column.property] = anyValue(draw, plan, column)
    // Its own kind may not be there yet.
    else if (column.nullable) row[column.property] = maybeId(draw, register, target)
    else row[column.property] = idOf(draw, register, target)
  }
  for (const { property, target } of plan.pairs) row[property] = someIds(draw, register, target)
  for (const rivals of plan.exclusive) keepOne(draw, register, plan, rivals, row)
  if (typeof row['startsOn'] === 'string' && typeof row['endsOn'] === 'string' && row['endsOn'] < row['startsOn'])
    row['endsOn'] = null
  return row
}

/** Exactly one of several has a value. */
function keepOne(
  draw: Draw,
  register: Register,
  plan: TypePlan,
  rivals: readonly string[],
  row: Record<string, unknown>,
): void {
  const kept = draw.oneOf(rivals)
  const target = plan.references[kept]
  const column = plan.columns.find(({ property }) => property === kept) as Column
  for (const rival of rivals) row[rival] = null
  row[kept] = target === undefined ? someValue(draw, plan, column) : idOf(draw, register, target)
}

/** How often there is a value where there need not be one. */
const SHARES: Readonly<Record<string, number>> = { archivedAt: 0.12, endsOn: 0.4 }

function anyValue(draw: Draw, plan: TypePlan, column: Column): unknown {
  if (column.generated) return null
  const value = someValue(draw, plan, column)
  return column.nullable ? maybe(draw, value, SHARES[column.property]) : value
}

function someValue(draw: Draw, plan: TypePlan, { property, type, values, typed, range }: Column): unknown {
  if (type.endsWith('[]')) return values ? draw.some(values, draw.whole(0, 2)) : []
  if (values) return draw.oneOf(values)
  if (/^(int|integer|smallint|bigint|double)/.test(type)) {
    const [least, most] = range ?? [1, 3]
    return draw.whole(least, Math.min(most, least + 2))
  }
  if (type === 'boolean') return draw.chance(0.5)
  if (type === 'date') return draw.oneOf(DAYS)
  if (type.startsWith('timestamp')) return draw.oneOf(MOMENTS)
  if (type.startsWith('geography')) return somePoint(draw)
  if (type.startsWith('geometry')) return someSquare(draw)
  if (type.startsWith('json')) return draw.oneOf(TEXTS)
  if (/^(text|varchar|char)/.test(type)) return draw.oneOf(wordsFor(property, typed))
  // An id of what no relation names.
  if (type === 'uuid') return null
  throw new Error(`Nothing is drawn for ${plan.name}.${property}, which is ${type}: say what in anyRow.ts or makers.ts`)
}

function wordsFor(property: string, typed: string | null): readonly string[] {
  if (typed === 'POSTCODE') return POSTCODES
  if (typed === 'UPRN') return UPRNS
  if (typed === 'CODE' || property === 'code') return CODES
  if (typed === 'CONTACT') return NUMBERS
  if (/name$/i.test(property)) return NAMES
  return /^address/.test(property) ? ADDRESSES : TEXTS
}

const somePoint = (draw: Draw): { longitude: number; latitude: number } => ({
  longitude: -0.1 + draw.whole(0, 6) / 200,
  latitude: 51.51 + draw.whole(0, 3) / 200,
})

function someSquare(draw: Draw): string {
  const [x, y] = [-0.1 + draw.whole(0, 3) / 100, 51.51 + draw.whole(0, 1) / 100]
  const side = draw.oneOf([0.01, 0.02])
  return `SRID=4326;MULTIPOLYGON(((${x} ${y},${x + side} ${y},${x + side} ${y + side},${x} ${y + side},${x} ${y})))`
}
