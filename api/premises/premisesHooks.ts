import type { Draft } from '../access/write/draft.ts'
import type { WriteHooks } from '../access/write/writing.ts'
import { findPlace } from '../gazetteer/findPlace.ts'
import { normalisePostcode } from '../gazetteer/postcodeText.ts'
import { keptDegrees } from '../platform/values/degrees.ts'
import { BadUserInput } from '../platform/errors.ts'
import type { Point } from '../platform/values/point.ts'
import { normaliseUprn } from '../platform/values/uprn.ts'
import { pointFault } from './pointFault.ts'

function prepare(draft: Draft): Draft {
  const fields: Record<string, string> = pointFault('location', draft['location'])
  const prepared = { ...draft }
  if (typeof draft['postcode'] === 'string') {
    const found = normalisePostcode(draft['postcode'])
    if (found) prepared['postcode'] = found.postcode
    else fields['postcode'] = 'must be a postcode'
  }
  if (typeof draft['uprn'] === 'string') {
    const uprn = normaliseUprn(draft['uprn'])
    if (uprn !== null) prepared['uprn'] = uprn
    else fields['uprn'] = 'must be a UPRN: 1 to 12 digits, not zero'
  }
  if (Object.keys(fields).length > 0) throw new BadUserInput(fields)
  const location = draft['location'] as Point | null | undefined
  return location
    ? {
        ...prepared,
        location: { longitude: keptDegrees(location.longitude), latitude: keptDegrees(location.latitude) },
      }
    : prepared
}

/** A changed postcode or point places the premises again. */
const complete: NonNullable<WriteHooks['complete']> = async (asked, draft, before) => {
  if (before && !('location' in draft) && !('postcode' in draft)) return draft
  const after: Readonly<Record<string, unknown>> = { ...before, ...draft }
  const own =
    'location' in draft ? draft['location'] : before?.['locationPrecision'] === 'ADDRESS' ? before['location'] : null
  const place = await findPlace(asked, (own ?? null) as Point | null, (after['postcode'] ?? null) as string | null)
  return {
    ...draft,
    location: place.location,
    locationPrecision: place.locationPrecision,
    ward: place.wardId,
    borough: place.boroughId,
    beat: place.beatId,
  }
}

export const premisesHooks: WriteHooks = { prepare, complete }
