import { LoadRefused } from '../loadRefused.ts'

const PREMISES_FIELDS = [
  'name',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'addressLine4',
  'postcode',
  'uprn',
  'longitude',
  'latitude',
  'use',
  'externalId',
] as const
export type PremisesField = (typeof PREMISES_FIELDS)[number]

/** Our field → header in the file. */
export type PremisesMapping = ReadonlyMap<PremisesField, string>

/** Our field → position in a row, from 0. */
export type PremisesColumns = ReadonlyMap<PremisesField, number>

const isField = (name: string): name is PremisesField => (PREMISES_FIELDS as readonly string[]).includes(name)

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (fault) {
    throw new LoadRefused('The mapping is not JSON.', { cause: fault })
  }
}

/** @throws LoadRefused naming an unknown field, a header that is not text, or what is missing */
export function readMapping(json: string): PremisesMapping {
  const value = parsed(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LoadRefused('The mapping must be an object {"ourField": "header"}.')
  const mapping = new Map<PremisesField, string>()
  for (const [field, header] of Object.entries(value)) {
    if (!isField(field))
      throw new LoadRefused(`The mapping's field "${field}" is not one of ours: ${PREMISES_FIELDS.join(', ')}.`)
    if (typeof header !== 'string' || header.trim() === '')
      throw new LoadRefused(`The mapping's field "${field}" must name a header of the file.`)
    mapping.set(field, header.trim())
  }
  if (!mapping.has('name')) throw new LoadRefused('The mapping must have the field "name".')
  if (!mapping.has('postcode') && !mapping.has('addressLine1'))
    throw new LoadRefused('The mapping must have the field "addressLine1" or "postcode".')
  if (mapping.has('longitude') !== mapping.has('latitude'))
    throw new LoadRefused('The mapping must have both "longitude" and "latitude", or neither.')
  return mapping
}

/** Without quotes around it, with single spaces. */
const plain = (header: string): string =>
  header
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\ufeff]+/gu, ' ')
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()

/** Finds the mapped headers in the first row. @throws LoadRefused naming a header that the file lacks or has twice */
export function bindMapping(mapping: PremisesMapping, header: readonly string[]): PremisesColumns {
  const names = header.map(plain)
  const columns = new Map<PremisesField, number>()
  for (const [field, name] of mapping) {
    const position = names.indexOf(plain(name))
    if (position < 0)
      throw new LoadRefused(`The file has no header "${name}" (mapped to ${field}); it has: ${names.join(', ')}.`)
    if (names.lastIndexOf(plain(name)) !== position)
      throw new LoadRefused(`The file has the header "${name}" (mapped to ${field}) twice.`)
    columns.set(field, position)
  }
  return columns
}
