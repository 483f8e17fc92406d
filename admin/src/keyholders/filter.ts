import type { KeyholderFilter } from '../generated/graphql.ts'
import { sixMonthsBefore } from './checks.ts'

type Values = { q?: string; premises?: string; concern?: string }

/** What a register manager looks for, in the API's words. */
function concernFilter(concern: string, now: Date): KeyholderFilter {
  switch (concern) {
    case 'NOT_VERIFIED':
      return { or: [{ verifiedAt: { lt: sixMonthsBefore(now).toISOString() } }, { verifiedAt: { isNull: true } }] }
    case 'SUSPENDED':
      return { suspendedAt: { isNull: false } }
    case 'TOO_FAR':
      return { or: [{ travelMinutes: { gt: 20 } }, { travelMinutes: { isNull: true } }] }
    case 'NO_TRANSPORT':
      return { or: [{ transport: { eq: 'NONE' } }, { transport: { isNull: true } }] }
    case 'PART_ACCESS':
      return { or: [{ fullAccess: { eq: false } }, { fullAccess: { isNull: true } }] }
    case 'NOT_TRAINED':
      return { or: [{ trained: { eq: false } }, { trained: { isNull: true } }] }
    case 'NOT_AGREED':
      return { agreedOn: { isNull: true } }
    default:
      return {}
  }
}

/** The list's filter form → the API's filter. */
export function keyholderFilter({ q, premises, concern }: Values, now: Date): KeyholderFilter {
  return {
    ...(q ? { person: { displayName: { contains: q } } } : {}),
    ...(premises ? { premises: { name: { contains: premises } } } : {}),
    ...(concern === undefined ? {} : concernFilter(concern, now)),
  }
}
