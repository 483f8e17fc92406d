/** Longitude and latitude, WGS 84, in degrees. */
export type Corner = readonly [longitude: number, latitude: number]

/** The corners of a closed line, each once: the last is joined to the first. */
export type Ring = readonly Corner[]

/** An outline and the holes in it. */
export type Polygon = readonly Ring[]

/** Why a shape is refused. `words` complete a sentence that begins with the field's name. */
export type ShapeFault = {
  /** `units` and `order` concern the whole file that a shape comes from: other units, or latitude first. */
  kind: 'form' | 'size' | 'units' | 'order' | 'place' | 'area' | 'crossing'
  words: string
}

/** Thrown inside this room, so that a fault found deep in a shape ends the whole check. */
export class Faulty extends Error {
  readonly fault: ShapeFault

  constructor(kind: ShapeFault['kind'], words: string) {
    super(words)
    this.fault = { kind, words }
  }
}
