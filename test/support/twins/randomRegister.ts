import { type Catalogue, governed } from '../../../api/access/catalogue.ts'
import type { Draw } from '../../../seeds/draw.ts'
import { makers } from './makers.ts'
import { Register, registerTypes, type RegisterType, type Row } from './register.ts'

const counts: Readonly<Record<RegisterType, number>> = {
  Directorate: 4,
  Sector: 4,
  Issue: 4,
  Group: 4,
  Zone: 8,
  Organisation: 22,
  Person: 28,
  Affiliation: 45,
  ContactPoint: 70,
  ConsentEvent: 40,
  Premises: 30,
  RestrictedNote: 40,
  Keyholder: 45,
  Account: 16,
  SpocAssignment: 16,
  ApiKey: 14,
  BreakGlass: 14,
  OutboxMail: 14,
  HistoryEntry: 110,
  LedgerRecord: 30,
}

/** A version 7 UUID that the draw decides. */
export function drawnId(draw: Draw): string {
  const hex = Array.from({ length: 31 }, () => draw.whole(0, 15).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`
}

/** One random row of a type, which is not in the register yet. */
export function drawRow(
  catalogue: Catalogue,
  draw: Draw,
  register: Register,
  type: RegisterType,
  id = drawnId(draw),
): Row {
  const empty = Object.fromEntries([...governed(catalogue, type).columns.keys()].map((property) => [property, null]))
  return { ...empty, ...makers[type](draw, register), id }
}

/** A small, dense register: many rows alike, many without values, some archived, some ended. */
export function drawRegister(catalogue: Catalogue, draw: Draw): Register {
  const register = new Register()
  for (const type of registerTypes)
    for (let n = 0; n < counts[type]; n++) register.put(type, drawRow(catalogue, draw, register, type))
  return register
}
