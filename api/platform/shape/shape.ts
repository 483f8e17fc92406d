export type Corner = readonly [longitude: number, latitude: number]

/** Each corner once: the last is joined to the first. */
export type Ring = readonly Corner[]

export type Polygon = readonly Ring[]

/** `words` complete a sentence that begins with the field's name. */
export type ShapeFault = {
  /** `units` and `order` concern the whole file: other units, or latitude first. */
  kind: 'form' | 'size' | 'units' | 'order' | 'place' | 'area' | 'crossing'
  words: string
}

/** Thrown inside this room only; ends the whole check. */
export class Faulty extends Error {
  readonly fault: ShapeFault

  constructor(kind: ShapeFault['kind'], words: string) {
    super(words)
    this.fault = { kind, words }
  }
}
