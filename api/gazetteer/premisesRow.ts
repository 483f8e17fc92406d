import { createHash } from 'node:crypto'
import type { Point } from '../platform/point.ts'
import { numberCell } from './numberCell.ts'
import { normalisePostcode } from './postcodeText.ts'
import type { PremisesColumns, PremisesField } from './premisesMapping.ts'

/** A premises as a row of a file describes it; `key` tells it from the file's others, also in the file's next issue. */
export type PremisesRow = {
  key: string
  name: string
  lines: readonly [string | null, string | null, string | null, string | null]
  postcode: string | null
  uprn: string | null
  use: string | null
  own: Point | null
}

/** What a row turned out to be; `remarks` say what was left out of it. */
export type ReadPremises = { premises: PremisesRow; remarks: string[] } | { rejected: string }

const longest = 300

/** The British Isles, roughly: outside lie swapped or zero coordinates and National Grid metres. */
const within = ({ longitude, latitude }: Point): boolean => longitude >= -11 && longitude <= 3 && latitude >= 48.5 && latitude <= 61.5

const tidy = (cell: string | undefined): string | null => {
  const text = (cell ?? '').replace(/[\p{Cc}\p{Zs}\u2028\u2029]+/gu, ' ').trim()
  return text === '' ? null : text
}

function ownPoint(longitude: string | null, latitude: string | null, remarks: string[]): Point | null {
  if (longitude === null && latitude === null) return null
  const point = { longitude: numberCell(longitude ?? ''), latitude: numberCell(latitude ?? '') }
  if (point.longitude === null || point.latitude === null) remarks.push('coordinates left out: not two numbers')
  else {
    const own = { longitude: point.longitude, latitude: point.latitude }
    if (within(own)) return own
    remarks.push('coordinates left out: not in the British Isles')
  }
  return null
}

function knownPostcode(text: string | null, remarks: string[]): string | null {
  if (text === null) return null
  const found = normalisePostcode(text)
  if (!found) remarks.push('postcode left out: not a British postcode')
  return found?.postcode ?? null
}

function knownUprn(text: string | null, remarks: string[]): string | null {
  const digits = text?.replace(/^0+(?=\d)/, '') ?? null
  if (digits === null || /^\d{1,12}$/.test(digits)) return digits
  remarks.push('UPRN left out: not 1 to 12 digits')
  return null
}

// Without an id of the file's own, a row is known again by what it says.
function derivedKey(parts: readonly (string | null)[]): string {
  const said = parts.map((part) => part?.toLowerCase() ?? '').join('\n')
  return `row:${createHash('sha256').update(said).digest('hex').slice(0, 32)}`
}

/** Reads one row by the columns of its mapping. */
export function readPremisesRow(cells: readonly string[], columns: PremisesColumns): ReadPremises {
  const cell = (field: PremisesField): string | null => tidy(cells[columns.get(field) ?? -1])
  const remarks: string[] = []
  const name = cell('name')
  if (name === null) return { rejected: 'no name' }
  if (name.length > longest) return { rejected: `the name is longer than ${longest} characters` }
  const lines = [cell('addressLine1'), cell('addressLine2'), cell('addressLine3'), cell('addressLine4')] as const
  const postcode = knownPostcode(cell('postcode'), remarks)
  if (postcode === null && lines.every((line) => line === null)) return { rejected: 'neither an address nor a postcode' }
  const uprn = knownUprn(cell('uprn'), remarks)
  const own = ownPoint(cell('longitude'), cell('latitude'), remarks)
  const key = cell('externalId') ?? derivedKey([name, ...lines, postcode, uprn])
  return { premises: { key, name, lines, postcode, uprn, use: cell('use'), own }, remarks }
}
