import { inputOf } from '../data/input.ts'
import { inputFields } from '../generated/schemaFacts.ts'

type Values = Readonly<Record<string, unknown>>

/** What the form holds: contacts in one list, each saying whose it is. */
export type StakeholderValues = {
  newOrganisation?: Values
  /** Id of an organisation that is in the register already. */
  organisation?: string | null
  newPerson?: Values
  role?: string | null
  contacts?: readonly Values[]
  premises?: readonly Values[]
}

type Owner = 'person' | 'organisation'
type Asked = {
  input: Record<string, unknown>
  /** The form's path for a path of the API. */
  placeOf: (path: string) => string
}

/** The form's values as the API takes them: parts and rows in which nothing was typed are left out. */
export function stakeholderInput({
  newOrganisation,
  organisation,
  newPerson,
  role,
  contacts = [],
  premises = [],
}: StakeholderValues): Asked {
  const typedContacts = rowsOf(contacts, ({ value }) => isTyped(value))
  const ofPerson = typedContacts.filter(({ row }) => ownerOf(row) === 'person')
  const ofOrganisation = typedContacts.filter(({ row }) => ownerOf(row) === 'organisation')
  const typedPremises = rowsOf(premises, begun)
  const rows: Readonly<Record<string, readonly Row[]>> = {
    personContacts: ofPerson,
    organisationContacts: ofOrganisation,
    premises: typedPremises,
  }
  const input = {
    ...(newOrganisation ? { newOrganisation: inputOf(inputFields.CreateOrganisationInput, newOrganisation) } : {}),
    ...(organisation ? { organisation } : {}),
    ...(newPerson && begun(newPerson) ? { person: inputOf(inputFields.CreatePersonInput, newPerson) } : {}),
    ...(isTyped(role) ? { role } : {}),
    personContacts: ofPerson.map(({ row }) => inputOf(inputFields.CreateContactPointInput, row)),
    organisationContacts: ofOrganisation.map(({ row }) => inputOf(inputFields.CreateContactPointInput, row)),
    premises: typedPremises.map(({ row }) => inputOf(inputFields.CreatePremisesInput, row)),
  }
  return { input, placeOf: (path) => placeIn(rows, path) }
}

/** Whether anything was typed into a part of the form. */
export const begun = (part: Values): boolean => Object.values(part).some(isTyped)

const isTyped = (value: unknown): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined
const ownerOf = ({ whose }: Values): Owner => (whose === 'organisation' ? 'organisation' : 'person')

type Row = { row: Values; at: number }
const rowsOf = (list: readonly Values[], keep: (row: Values) => boolean): Row[] =>
  list.map((row, at) => ({ row, at })).filter(({ row }) => keep(row))

function placeIn(rows: Readonly<Record<string, readonly Row[]>>, path: string): string {
  const [list = '', index = '', ...field] = path.split('.')
  if (list === 'person') return path.replace(/^person/, 'newPerson')
  const found = rows[list]?.[Number(index)]
  if (!found || index === '') return path
  return [list === 'premises' ? 'premises' : 'contacts', found.at, ...field].join('.')
}
