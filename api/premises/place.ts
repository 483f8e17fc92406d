import { centre } from '../access/gate/centre.ts'
import type { ReadResolver } from '../access/records/recordReads.ts'
import { normalisePostcode } from '../gazetteer/postcodeText.ts'

/** The gazetteer is open data: it gives everyone the same position. */
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
