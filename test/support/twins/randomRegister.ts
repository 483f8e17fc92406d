import type { Draw } from '../../../seeds/draw.ts'
import { anyRow } from './anyRow.ts'
import { asItsFamily } from './family.ts'
import { makers } from './makers.ts'
import { Register, type Row } from './register.ts'
import type { RegisterPlan } from './registerPlan.ts'

/** How many rows of a type are tried; of others, `usually`. */
const COUNTS: Readonly<Record<string, number>> = {
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
  HistoryEntry: 110,
  QuestionHandling: 24,
  // Of these some meet a handling that has its question.
  Question: 40,
  QuestionRoute: 40,
  Post: 40,
  Attachment: 30,
  HeldMail: 24,
  QuestionRating: 24,
  LedgerRecord: 30,
}
const USUALLY = 16

/** A version 7 UUID that the draw decides. */
export function drawnId(draw: Draw): string {
  const hex = Array.from({ length: 31 }, () => draw.whole(0, 15).toString(16)).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`
}

/** One random row of a type, which is not in the register yet. */
export function drawRow(draw: Draw, register: Register, type: string, id = drawnId(draw)): Row {
  const plan = register.planOf(type)
  const withCare = makers[type]?.(draw, register) ?? {}
  const untold = plan.columns.find(({ property, generated }) => generated && !(property in withCare))
  if (untold)
    throw new Error(`The database works out ${type}.${untold.property}: say in test/support/twins/makers.ts how`)
  return asItsFamily(register, type, { ...anyRow(draw, register, plan), ...withCare, id })
}

/** A small, dense register: many rows alike, many without values, some archived, some ended. */
export function drawRegister(plan: RegisterPlan, draw: Draw): Register {
  const register = new Register(plan)
  for (const type of register.types)
    for (let n = 0; n < (COUNTS[type] ?? USUALLY); n++) register.put(type, drawRow(draw, register, type))
  return register
}
