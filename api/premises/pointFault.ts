import { placeFault } from '../platform/values/britishIsles.ts'
import type { Point } from '../platform/values/point.ts'

/** What is wrong with a position in WGS 84 degrees, by the path of the field; nothing when nothing is. */
export function pointFault(path: string, point: unknown): Record<string, string> {
  if (point === null || point === undefined) return {}
  const { longitude, latitude } = point as Point
  const fault = placeFault(longitude, latitude)
  if (fault?.kind !== 'units') return fault ? { [path]: fault.words } : {}
  // Beyond degrees: the half that is.
  return {
    ...(Math.abs(longitude) <= 180 ? {} : { [`${path}.longitude`]: fault.words }),
    ...(Math.abs(latitude) <= 90 ? {} : { [`${path}.latitude`]: fault.words }),
  }
}
