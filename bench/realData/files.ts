import { readdirSync } from 'node:fs'
import path from 'node:path'
import { StartError } from '../../api/platform/start/startError.ts'

/** The source name of the folder's premises in the register. */
export const SOURCE = 'real-data'

/** Our premises fields → headers of a Food Hygiene Rating Scheme extract. */
export const MAPPING = {
  name: 'BusinessName',
  use: 'BusinessType',
  postcode: 'PostCode',
  longitude: 'Longitude',
  latitude: 'Latitude',
  externalId: 'FHRSID',
  addressLine1: 'AddressLine1',
  addressLine2: 'AddressLine2',
  addressLine3: 'AddressLine3',
  addressLine4: 'AddressLine4',
}

// Premises last, as docs/gazetteer.md says; properties of the 2019 and 2021 boundaries.
const LOADS = [
  { what: 'postcodes', file: /^codepoint.*\.csv(\.gz)?$/i, words: [] },
  {
    what: 'zones',
    file: /wards.*\.geojson(\.gz)?$/i,
    words: ['--kind', 'ward', '--code', 'wd19cd', '--name', 'wd19nm'],
  },
  {
    what: 'zones',
    file: /boroughs.*\.geojson(\.gz)?$/i,
    words: ['--kind', 'borough', '--code', 'AREACD', '--name', 'AREANM'],
  },
  { what: 'premises', file: /^fhrs.*\.csv(\.gz)?$/i, words: ['--source', SOURCE] },
]

/**
 * Arguments of the load command for each file, in order. Remarks go to `scratch`: the folder is only read.
 * @throws StartError naming the pattern that no file, or more than one, matches
 */
export function loadsOf(folder: string, scratch: string, mappingFile: string): string[][] {
  const names = readdirSync(folder)
  return LOADS.map(({ what, file, words }) => {
    const [name, ...more] = names.filter((candidate) => file.test(candidate))
    if (name === undefined || more.length > 0)
      throw new StartError(`${folder} must have exactly one file named like ${file.source}.`)
    const remarks = ['--report', path.join(scratch, `${name}.remarks.csv`)]
    return [
      what,
      path.join(folder, name),
      ...words,
      ...remarks,
      ...(what === 'premises' ? ['--mapping', mappingFile] : []),
    ]
  })
}
