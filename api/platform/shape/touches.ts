import { fallsApart } from './crossingWords.ts'
import type { Edges } from './edges.ts'

/** Rings that touch in a circle, or twice, cut the polygon's interior in two. */
export class Touches {
  private readonly edges: Edges
  private readonly leader: Int32Array

  constructor(edges: Edges) {
    this.edges = edges
    this.leader = Int32Array.from(edges.rings, (_, ring) => ring)
  }

  add(corner: number, rings: readonly number[]): void {
    const first = new Map<number, number>()
    for (const ring of rings) {
      const { polygon } = this.edges.rings[ring]!
      const other = first.get(polygon)
      if (other === undefined) first.set(polygon, ring)
      else if (this.leaderOf(ring) === this.leaderOf(other)) throw fallsApart(this.edges, corner)
      else this.leader[this.leaderOf(ring)] = this.leaderOf(other)
    }
  }

  private leaderOf(ring: number): number {
    let at = ring
    while (this.leader[at] !== at) {
      this.leader[at] = this.leader[this.leader[at]!]!
      at = this.leader[at]!
    }
    return at
  }
}
