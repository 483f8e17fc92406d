import type { Draw } from '../../../seeds/draw.ts'
import { asItsFamily, membersOf } from './family.ts'
import { drawRow } from './randomRegister.ts'
import type { Register, Row } from './register.ts'
import type { Sight } from './visible.ts'

export type Changes = { added: number; removed: number; replaced: number; altered: Record<string, number> }

/** Given once and for all. */
const DERIVED = new Set(['id', 'seq'])

/** Rows that are members of another type's list: its readers see whom they join, even if they do not read the row. */
const JOINING: Readonly<Record<string, readonly string[]>> = { OrganisationIssue: ['organisation', 'issue'] }

/**
 * A register that differs in everything that is hidden from one caller and in nothing else: hidden rows come, go and
 * change, visible rows change in withheld fields and in relations to hidden rows.
 *
 * @param kept rows that say who the caller is, which no change may touch or make.
 */
export function hiddenChanges(
  draw: Draw,
  register: Register,
  sight: Sight,
  kept: (type: string, row: Row) => boolean,
): { twin: Register; changes: Changes } {
  const twin = register.copy()
  const changes: Changes = { added: 0, removed: 0, replaced: 0, altered: {} }
  const joinsAlike = (type: string, before: Row | null, after: Row): boolean =>
    (JOINING[type] ?? []).every((property) => before !== null && before[property] === after[property])
  const same = (type: string, before: Row | null, after: Row): boolean =>
    joinsAlike(type, before, after) &&
    !kept(type, after) &&
    !(before && kept(type, before)) &&
    sight.of(twin, type, after) === (before ? sight.of(twin, type, before) : null)
  // The ledger has no gaps: its rows come at the end or not at all.
  const types = register.types.filter((type) => type !== 'LedgerRecord')

  for (const type of types) {
    for (let n = Math.ceil(register.all(type).length / 6); n > 0; n--) {
      const row = drawRow(draw, twin, type)
      if (same(type, null, row) && twin.put(type, row)) changes.added++
    }
  }
  for (const type of types.toReversed()) {
    for (const row of register.all(type)) {
      if (!draw.chance(0.25)) continue
      const going = leaving(
        twin,
        type,
        row.id,
        (of, other) => !(of in JOINING) && !kept(of, other) && sight.of(twin, of, other) === null,
      )
      for (const [of, id] of going ?? []) twin.remove(of, id)
      changes.removed += going?.length ?? 0
    }
  }
  for (const type of types) {
    for (const row of twin.all(type)) {
      const other = drawRow(draw, twin, type, row.id)
      if (sight.of(twin, type, row) === null && same(type, row, other) && draw.chance(0.7) && changed(type, row, other))
        changes.replaced++
      else alter(type, row, other)
    }
  }
  return { twin, changes }

  /** Changes a row, and the rows that copy from it; none of them if the caller could tell by any of them. */
  function changed(type: string, row: Row, next: Row): boolean {
    const before: [string, Row][] = []
    const write = (of: string, was: Row, is: Row): boolean => {
      if (!same(of, was, is) || !twin.put(of, is)) return false
      before.push([of, was])
      return membersOf(twin, of, is.id).every(([kind, member]) => {
        const taken = asItsFamily(twin, kind, member)
        return JSON.stringify(taken) === JSON.stringify(member) || write(kind, member, taken)
      })
    }
    if (write(type, row, next)) return true
    for (const [of, was] of before.toReversed()) twin.put(of, was)
    return false
  }

  function alter(type: string, row: Row, other: Row): void {
    let now = row
    const { groups } = twin.planOf(type)
    const single = Object.keys(row).filter((property) => !groups.some((group) => group.includes(property)))
    for (const together of [...single.map((property) => [property]), ...groups]) {
      const differing = together.filter(
        (property) => !DERIVED.has(property) && JSON.stringify(now[property]) !== JSON.stringify(other[property]),
      )
      if (differing.length === 0) continue
      const drawn = Object.fromEntries(differing.map((property) => [property, other[property]]))
      const next = asItsFamily(twin, type, { ...now, ...drawn })
      if (!changed(type, now, next)) continue
      now = next
      for (const property of differing) {
        const name = `${type}.${property}`
        changes.altered[name] = (changes.altered[name] ?? 0) + 1
      }
    }
  }
}

/** The row and all that could not stay without it; null when something of it has to stay. */
function leaving(
  register: Register,
  type: string,
  id: string,
  mayGo: (type: string, row: Row) => boolean,
): [string, string][] | null {
  const row = register.get(type, id)
  if (!row || !mayGo(type, row)) return null
  const going: [string, string][] = [[type, id]]
  for (const { name: of, references, pairs } of register.plan) {
    const listed = pairs.filter(({ target }) => target === type)
    if (register.all(of).some((other) => listed.some(({ property }) => (other[property] as string[]).includes(id))))
      return null
    for (const [property, target] of Object.entries(references)) {
      if (target !== type) continue
      for (const dependent of register.all(of)) {
        if (dependent[property] !== id || dependent.id === id) continue
        // Two organisations may each be the other's parent; such a ring stays.
        const more = of === type ? null : leaving(register, of, dependent.id, mayGo)
        if (!more) return null
        going.push(...more)
      }
    }
  }
  return going
}
