import { ask, type AskOptions } from '../data/ask'
import {
  type OpenedFragment,
  RingAroundDocument,
  RingedZoneDocument,
  RingInsideDocument,
  RingOneDocument,
  RingZoneDocument,
  type RungFragment,
} from '../generated/graphql'
import type { Area } from './area'

export type Rung = RungFragment & { distanceMetres: number | null }
/**
 * `named`: the name of a zone; `shape`: its geometry; both come with the first page. `next`: where the list goes on;
 * null at its end.
 */
export type Answer = {
  total: number
  premises: Rung[]
  opened: OpenedFragment[]
  named: string | null
  shape: unknown
  next: string | null
}

const PAGE_SIZE = 40

/** A page of an area's premises and whom to ring there. */
export async function ring(area: Area, withGlass: boolean, after: string | null, options: AskOptions): Promise<Answer> {
  const page = { first: PAGE_SIZE, after, withGlass }
  switch (area.kind) {
    case 'circle': {
      const { premisesNear, breakGlasses } = await ask(
        RingAroundDocument,
        { point: area.centre, withinMetres: area.metres, ...page },
        options,
      )
      return answerOf(premisesNear, breakGlasses)
    }
    case 'polygon': {
      const { premisesIn, breakGlasses } = await ask(RingInsideDocument, { polygon: area.polygon, ...page }, options)
      return answerOf(premisesIn, breakGlasses)
    }
    case 'zone': {
      const itself = after === null ? ask(RingedZoneDocument, { zone: area.id }, options) : { zone: null }
      const inside = ask(RingZoneDocument, { zone: area.id, ...page }, options)
      const [{ premisesIn, breakGlasses }, { zone }] = await Promise.all([inside, itself])
      return { ...answerOf(premisesIn, breakGlasses), named: zone?.name ?? null, shape: zone?.shape ?? null }
    }
    case 'premises': {
      const { onePremises, breakGlasses } = await ask(RingOneDocument, { id: area.id, withGlass }, options)
      const edges = onePremises ? [{ distanceMetres: null, node: onePremises }] : []
      const only = { totalCount: edges.length, pageInfo: { hasNextPage: false, endCursor: null }, edges }
      return { ...answerOf(only, breakGlasses), named: onePremises?.name ?? null }
    }
  }
}

type Connection = {
  totalCount: number
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  edges: { distanceMetres: number | null; node: RungFragment }[]
}
type Openings = { edges: { node: OpenedFragment }[] } | undefined

const answerOf = ({ totalCount, pageInfo, edges }: Connection, openings: Openings): Answer => ({
  total: totalCount,
  premises: edges.map(({ distanceMetres, node }) => ({ ...node, distanceMetres })),
  opened: openings?.edges.map(({ node }) => node) ?? [],
  named: null,
  shape: null,
  next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
})
