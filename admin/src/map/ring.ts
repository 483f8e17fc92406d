import { ask, type AskOptions } from '../data/ask'
import { type OpenedFragment, RingAroundDocument, RingInsideDocument, type RungFragment } from '../generated/graphql'
import type { Area } from './area'

export type Rung = RungFragment & { distanceMetres: number | null }
export type Answer = { total: number; premises: Rung[]; opened: OpenedFragment[] }

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
