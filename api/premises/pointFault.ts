import { placeFault } from '../platform/values/britishIsles.ts'
import type { Point } from '../platform/values/point.ts'

/** Faults of a WGS 84 position by field path; empty if there are none. */
export function pointFault(path: string, point: unknown): Record<string, string> {
  if (point === null || point === undefined) return {}
  const { longitude, latitude } = point as Point
  const fault = placeFault(longitude, latitude)
  if (fault?.kind !== 'units') return fault ? { [path]: fault.words } : {}
  // Names only the coordinate that is out of range.
  return {
    ...(Math.abs(longitude) <= 180 ? {} : { [`${path}.longitude`]: fault.words }),
    ...(Math.abs(latitude) <= 90 ? {} : { [`${path}.latitude`]: fault.words }),
  }
}
