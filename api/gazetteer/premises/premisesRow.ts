import { createHash } from 'node:crypto'
import { textFault } from '../../limits/text.ts'
import { placeFault } from '../../platform/values/britishIsles.ts'
import { keptDegrees } from '../../platform/values/degrees.ts'
import { namesSomething } from '../../platform/values/plainText.ts'
import type { Point } from '../../platform/values/point.ts'
import { normaliseUprn } from '../../platform/values/uprn.ts'
import { cellText } from '../files/cellText.ts'
import { numberCell } from '../files/numberCell.ts'
import { normalisePostcode } from '../postcodeText.ts'
import type { PremisesColumns, PremisesField } from './premisesMapping.ts'

/** `key` identifies the premises within its file and in the file's next issue. */
export type PremisesRow = {
  key: string
  name: string
  lines: readonly [string | null, string | null, string | null, string | null]
  postcode: string | null
  uprn: string | null
  use: string | null
  own: Point | null
}

/** `remarks` say what was left out. */
type ReadPremises = { premises: PremisesRow; remarks: string[] } | { rejected: string }

/** The API's limit. */
const LONGEST = 300
/** "1.2E+11": a spreadsheet shows long numbers like this and saves them so. */
const SHORTENED_NUMBER = /^\d(\.\d+)?e\+\d+$/i

function faultOf(text: string): string | null {
  return [...text].length > LONGEST ? `must be at most ${LONGEST} characters` : textFault(text)
}

function ownPoint(longitude: string | null, latitude: string | null, remarks: string[]): Point | null {
  if (longitude === null && latitude === null) return null
  const point = { longitude: numberCell(longitude ?? ''), latitude: numberCell(latitude ?? '') }
  if (point.longitude === null || point.latitude === null) remarks.push('coordinates left out: not two numbers')
  else {
    const fault = placeFault(point.longitude, point.latitude)
    if (!fault) return { longitude: keptDegrees(point.longitude), latitude: keptDegrees(point.latitude) }
    remarks.push(`coordinates left out: they ${fault.words}`)
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
  if (text === null) return null
  const uprn = normaliseUprn(text)
  if (uprn === null) remarks.push('UPRN left out: not 1 to 12 digits, or zero')
  return uprn
}

// Without an id of its own, a row is identified by its content.
function derivedKey(parts: readonly (string | null)[]): string {
  const said = parts.map((part) => part?.toLowerCase() ?? '').join('\n')
  return `row:${createHash('sha256').update(said).digest('hex').slice(0, 32)}`
}

/** Accepts only what the API would accept. */
export function readPremisesRow(cells: readonly string[], columns: PremisesColumns): ReadPremises {
  const remarks: string[] = []
  const cell = (field: PremisesField): string | null => {
    const { text, remark } = cellText(cells[columns.get(field) ?? -1])
    const fault = text === null ? null : faultOf(text)
    if (remark !== undefined) remarks.push(`${field}: ${remark}`)
    if (fault !== null) remarks.push(`${field} left out: it ${fault}`)
    return fault === null ? text : null
  }
  const name = cell('name')
  if (name === null) return { rejected: remarks[0] ?? 'no name' }
  if (!namesSomething(name)) return { rejected: 'the name has no letter or digit' }
  const lines = [cell('addressLine1'), cell('addressLine2'), cell('addressLine3'), cell('addressLine4')] as const
  const postcode = knownPostcode(cell('postcode'), remarks)
  if (postcode === null && lines.every((line) => line === null))
    return { rejected: 'neither an address nor a postcode' }
  const uprn = knownUprn(cell('uprn'), remarks)
  const own = ownPoint(cell('longitude'), cell('latitude'), remarks)
  const id = cell('externalId')
  if (id !== null && SHORTENED_NUMBER.test(id)) return { rejected: 'a spreadsheet has left out digits of its id' }
  const key = id ?? derivedKey([name, ...lines, postcode, uprn])
  return { premises: { key, name, lines, postcode, uprn, use: cell('use'), own }, remarks }
}
