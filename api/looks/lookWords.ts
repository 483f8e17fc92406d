import type { DataClass } from '../access/classes.ts'
import type { LedgerCategory } from '../access/ledger.ts'
import type { Role } from '../access/viewer.ts'

/** What an office is called, and not who sits there. A SPOC's is followed by the directorate. */
export const OFFICES: Readonly<Record<Role, string>> = {
  SPOC: 'a SPOC',
  REGISTER_MANAGER: 'a register manager',
  INSPECTOR: 'an inspector of the control room',
  OPERATOR: 'an operator of the control room',
  STAFF: 'a member of staff',
  ANALYST: 'an analyst',
  DPO: 'the data-protection officer',
  ADMINISTRATOR: 'an administrator',
  STAKEHOLDER: 'a stakeholder',
  RESIDENT: 'a resident',
}

/** Together with `WHAT` the purpose: what an officer typed may name other matters and is never shown. */
export const DONE: Readonly<Record<LedgerCategory, string>> = {
  CONSULTATION: 'to see',
  COLLECTION: 'to enter',
  ALTERATION: 'to change',
  DISCLOSURE: 'to take as a file',
  COMBINATION: 'to bring together',
  ERASURE: 'to erase',
}

export const WHAT: Readonly<Partial<Record<DataClass, string>>> = {
  DIRECTORY: 'names, work contacts and premises',
  KEYHOLDING: 'keyholders and call-out numbers',
  CORRESPONDENCE: 'questions and answers',
}
