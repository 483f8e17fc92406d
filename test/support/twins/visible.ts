import type { MongoAbility } from '@casl/ability'
import { allows } from '../../../api/access/ability.ts'
import { type Catalogue, governed } from '../../../api/access/catalogue.ts'
import { computedOf } from '../../../api/access/schema/computed.ts'
import type { Register, Row } from './register.ts'
import { SEEN_AS } from './registerPlan.ts'

/** What one caller may know of rows, worked out by CASL row by row and field by field, without the gate. */
export type Sight = {
  exists(register: Register, type: string, row: Row): boolean
  /** All that the caller may know of a row, as text; null when the row does not exist for the caller. */
  of(register: Register, type: string, row: Row): string | null
}

/** What the view of the ledger's subjects is made of. */
const NAMES_SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  Person: ['displayName', 'createdAt', 'archivedAt'],
  Organisation: ['name', 'sector', 'createdAt', 'archivedAt'],
  Affiliation: ['person', 'organisation', 'role', 'startsOn', 'endsOn', 'archivedAt'],
  Premises: ['organisation', 'postcode', 'createdAt', 'archivedAt'],
}

/** What a view shows of the rows of a type, to those who may read the view. */
const SHOWN_AS: Readonly<Record<string, readonly string[]>> = { Correspondent: ['displayName'] }

export function sightOf(catalogue: Catalogue, ability: MongoAbility): Sight {
  const exists: Sight['exists'] = (_register, type, row) => allows(catalogue, ability, 'read', type, row, 'id')
  const readsAny = (type: string): boolean => {
    const blank = Object.fromEntries([...governed(catalogue, type).columns.keys()].map((property) => [property, null]))
    return allows(catalogue, ability, 'read', type, blank, 'id')
  }
  const reads = readsAny('LedgerSubject')
  const asSubject = (type: string, row: Row): string | null =>
    reads && type in NAMES_SUBJECTS ? JSON.stringify(NAMES_SUBJECTS[type]?.map((property) => row[property])) : null
  /** The view of consents shows an event to those whose contact it is about; a contact shows the last decision. */
  const asConsent = (register: Register, type: string, row: Row): string | null => {
    const contact = type === 'ConsentEvent' ? register.get('ContactPoint', row['contactPoint']) : undefined
    if (!contact || row['archivedAt'] !== null) return null
    const { organisation, person, kind, givenFor } = contact
    const consent = { ...row, organisation, person, kind, givenFor }
    const inView = allows(catalogue, ability, 'read', 'Consent', consent, 'id')
    if (!inView && !allows(catalogue, ability, 'read', 'ContactPoint', contact, 'consent')) return null
    const shown = ['decision', 'recordedAt', 'contactPoint', ...(inView ? ['source', 'wording', 'wordingVersion'] : [])]
    return JSON.stringify(shown.map((property) => row[property]))
  }
  const views = Object.keys(SEEN_AS).filter(readsAny)
  const asView = (type: string, row: Row): string | null => {
    const shown = views.filter((view) => SEEN_AS[view] === type).flatMap((view) => SHOWN_AS[view] ?? [])
    return shown.length > 0 ? JSON.stringify(shown.map((property) => row[property])) : null
  }
  return {
    exists,
    of(register, type, row) {
      const told = [asSubject(type, row), asView(type, row), asConsent(register, type, row)]
      const named = told.filter((one) => one !== null).join() || null
      if (!exists(register, type, row)) return named
      const seen = (target: string, id: unknown): boolean => {
        if (views.includes(target)) return register.get(SEEN_AS[target] as string, id) !== undefined
        const other = register.get(target, id)
        return other !== undefined && exists(register, target, other)
      }
      const known: [string, unknown][] = []
      for (const field of governed(catalogue, type).fields.values()) {
        if (!allows(catalogue, ability, 'read', type, row, field.name)) known.push([field.name, 'withheld'])
        // What is computed follows from the rest, and must not tell more than that does.
        else if (computedOf(field)) continue
        // A relation to what does not exist for the caller looks like none.
        else if (field.kind === 'one')
          known.push([field.name, [seen(field.target, row[field.name]) ? row[field.name] : null]])
        else if (field.kind === 'scalar') known.push([field.name, [row[field.name]]])
        else if (field.kind === 'many' && field.via.kind === 'array') {
          const ids = new Set((row[field.name] ?? []) as string[])
          known.push([field.name, [...ids].filter((id) => seen(field.target, id)).sort()])
        }
        // Other lists follow from what the rows in them say; so do those of whom an entry's own list is the other side.
        else if (field.kind === 'many' && field.via.kind === 'pivot' && field.name in row)
          known.push([field.name, (row[field.name] as string[]).filter((id) => seen(field.target, id))])
      }
      // Who is asked shows in the routes of what the force does.
      if (type === 'QuestionHandling') known.push(['routedDirectorates', row['routedDirectorates']])
      return JSON.stringify([...known, ['as seen elsewhere', named]])
    },
  }
}
