import { centre } from '../access/gate/middle.ts'
import type { ReadResolver } from '../access/records/recordReads.ts'
import { normalisePostcode } from '../gazetteer/postcodeText.ts'

/** Where a postcode is: the gazetteer is open data, so it says the same to everybody. */
export const place: ReadResolver = (_source, args, { gate, caller }, info) => {
  const found = normalisePostcode(args['postcode'] as string)
  const known = (postcode: string): string => `(select g.location from postcode g where g.postcode = ${postcode})`
  return centre(
    gate,
    info,
    caller,
    { type: 'Premises', at: 'location', by: 'postcode', known },
    found?.whole ? found.postcode : null,
  )
}
