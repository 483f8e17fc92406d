import { ask, type AskOptions } from '../data/ask'
import { type OpenedFragment, RingAroundDocument, RingInsideDocument, type RungFragment } from '../generated/graphql'
import type { Area } from './area'
import { ringable } from '../parts/ringable'

export type Rung = RungFragment & { distanceMetres: number | null }
export type Answer = { total: number; premises: Rung[]; opened: OpenedFragment[] }
type Holder = NonNullable<RungFragment['keyholders']>[number]

/** Whoever stands by an area of this many premises does not ring them one by one. */
const MOST = 50

/** The premises of an area and whom to ring there, in one request. */
export async function ring(area: Area, withGlass: boolean, options: AskOptions): Promise<Answer> {
  if (area.kind === 'circle') {
    const { premisesNear, breakGlasses } = await ask(RingAroundDocument, { point: area.centre, withinMetres: area.metres, first: MOST, withGlass }, options)
    return { total: premisesNear.totalCount, premises: premisesNear.edges.map(({ distanceMetres, node }) => ({ ...node, distanceMetres })), opened: openedOf(breakGlasses) }
  }
  const { premisesIn, breakGlasses } = await ask(RingInsideDocument, { polygon: area.polygon, first: MOST, withGlass }, options)
  return { total: premisesIn.totalCount, premises: premisesIn.edges.map(({ node }) => ({ ...node, distanceMetres: null })), opened: openedOf(breakGlasses) }
}

const openedOf = (connection: { edges: { node: OpenedFragment }[] } | undefined): OpenedFragment[] => connection?.edges.map(({ node }) => node) ?? []

/** The first number that can be rung: of the nearest premises, by call order. */
export function firstToRing(premises: readonly Rung[]): { premises: Rung; holder: Holder; number: string } | null {
  for (const one of premises) {
    for (const holder of one.keyholders ?? []) {
      const number = holder.suspendedAt ? undefined : ringable(holder.person?.contactPoints ?? [])[0]?.value
      if (number) return { premises: one, holder, number }
    }
  }
  return null
}
