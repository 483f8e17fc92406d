import type { Operator } from './operator.ts'
import type { WardFigure } from './figures.ts'

const WITHIN_METRES = 150

const WHOM_TO_RING = `
query WhomToRing($point: PointInput!, $withinMetres: Int!) {
  premisesNear(point: $point, withinMetres: $withinMetres, first: 20) {
    totalCount
    edges {
      distanceMetres
      node {
        id name postcode location { longitude latitude } ward { name } organisation { id name }
        keyholders {
          callOrder verifiedAt
          person { id displayName contactPoints { kind value isPrivate access { unreadableFields } } }
          access { unreadableFields }
        }
      }
    }
  }
}`

type Near = { premisesNear: { totalCount: number; edges: { distanceMetres: number; node: { name: string } }[] } }

/** The result for a ward's point; `fault` is null if it contains premises. */
export type Answer = { near: number; nearestMetres: number | null; milliseconds: number; fault: string | null }

export async function whomToRing(operator: Operator, { longitude, latitude }: WardFigure): Promise<Answer> {
  const started = performance.now()
  const { data, errors = [] } = await operator.ask<Near>(WHOM_TO_RING, {
    point: { longitude, latitude },
    withinMetres: WITHIN_METRES,
  })
  const milliseconds = performance.now() - started
  const near = data?.premisesNear.totalCount ?? 0
  const nearestMetres = data?.premisesNear.edges[0]?.distanceMetres ?? null
  const fault = errors[0]?.message ?? (nearestMetres === null ? `no premises within ${WITHIN_METRES} m` : null)
  return { near, nearestMetres, milliseconds, fault }
}
