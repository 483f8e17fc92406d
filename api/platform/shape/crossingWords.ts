import { type Edges, placeText, positionText, side } from './edges.ts'
import { Faulty } from './shape.ts'

const crossing = (words: string): Faulty => new Faulty('crossing', words)

function among({ rings }: Edges, one: number, other: number): 'itself' | 'holes' | 'parts' {
  if (one === other) return 'itself'
  return rings[one]!.polygon === rings[other]!.polygon ? 'holes' : 'parts'
}

export function crossesAt(edges: Edges, place: string, one: number, other: number): Faulty {
  switch (among(edges, one, other)) {
    case 'itself':
      return crossing(`must not cross itself: it does at ${place}`)
    case 'holes':
      return crossing(`must not have a hole that crosses its outline or another hole: it does at ${place}`)
    case 'parts':
      return crossing(`must not have polygons that overlap: they do at ${place}`)
  }
}

export function crosses(edges: Edges, one: number, other: number): Faulty {
  const { x, y, low, high, ring } = edges
  const [from, to] = [low[one]!, high[one]!]
  const before = side(edges, low[other]!, high[other]!, from)
  const after = side(edges, low[other]!, high[other]!, to)
  const share = before / (before - after)
  const place = positionText(x[from]! + share * (x[to]! - x[from]!), y[from]! + share * (y[to]! - y[from]!))
  return crossesAt(edges, place, ring[one]!, ring[other]!)
}

export const touchesItself = (edges: Edges, corner: number): Faulty =>
  crossing(`must not touch or cross itself: it does at ${placeText(edges, corner)}`)

export function runsAlong(edges: Edges, corner: number, one: number, other: number): Faulty {
  const place = placeText(edges, corner)
  switch (among(edges, one, other)) {
    case 'itself':
      return crossing(`must not turn back on itself: it does at ${place}`)
    case 'holes':
      return crossing(`must not have a hole that runs along its outline or another hole: it does at ${place}`)
    case 'parts':
      return crossing(`must not have polygons that share a side: they do at ${place}. Join them into one`)
  }
}

export const liesInHole = (edges: Edges, corner: number): Faulty =>
  crossing(`must not have holes that overlap: they do at ${placeText(edges, corner)}`)
export const liesOutside = (edges: Edges, corner: number): Faulty =>
  crossing(`must not have a hole outside its outline: it has one at ${placeText(edges, corner)}`)
export const liesInOther = (edges: Edges, corner: number): Faulty =>
  crossing(`must not have polygons that overlap: they do at ${placeText(edges, corner)}`)
export const fallsApart = (edges: Edges, corner: number): Faulty =>
  crossing(`must not be cut in two by its holes: it is where they touch at ${placeText(edges, corner)}`)
