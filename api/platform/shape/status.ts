const NONE = -1

/** From south to north: a treap for finding a position, and a list for walking to neighbours. */
export class Status {
  private root = NONE
  private readonly left: Int32Array
  private readonly right: Int32Array
  private readonly parent: Int32Array
  private readonly weight: Int32Array
  private readonly aboveOf: Int32Array
  private readonly belowOf: Int32Array

  constructor(size: number) {
    const links = (): Int32Array => new Int32Array(size).fill(NONE)
    ;[this.left, this.right, this.parent, this.aboveOf, this.belowOf] = [links(), links(), links(), links(), links()]
    // Random, so that no order of edges makes the tree deep.
    this.weight = Int32Array.from({ length: size }, () => Math.random() * 0x7fffffff)
  }

  above(edge: number): number {
    return this.aboveOf[edge]!
  }

  below(edge: number): number {
    return this.belowOf[edge]!
  }

  /** `sideOf`: positive if the point lies north of the edge, zero if on it. Returns -1 for none. */
  find(sideOf: (edge: number) => number): { on: number; below: number; above: number } {
    let [at, below, above] = [this.root, NONE, NONE]
    while (at !== NONE) {
      const side = sideOf(at)
      if (side === 0) return { on: at, below, above }
      if (side > 0) {
        below = at
        at = this.right[at]!
      } else {
        above = at
        at = this.left[at]!
      }
    }
    return { on: NONE, below, above }
  }

  /** Puts an edge next to the north of `below`; -1 = south of all. */
  insertAbove(below: number, edge: number): void {
    const above = below === NONE ? this.lowest() : this.aboveOf[below]!
    this.link(below, edge)
    this.link(edge, above)
    this.left[edge] = this.right[edge] = this.parent[edge] = NONE
    if (below !== NONE && this.right[below] === NONE) this.hang(below, this.right, edge)
    // If an edge has a right branch, its northern neighbour is the leftmost of that branch.
    else if (above !== NONE) this.hang(above, this.left, edge)
    else this.root = edge
    while (this.parent[edge] !== NONE && this.weight[this.parent[edge]]! < this.weight[edge]!) this.rotateUp(edge)
  }

  remove(edge: number): void {
    this.link(this.belowOf[edge]!, this.aboveOf[edge]!)
    for (;;) {
      const [left, right] = [this.left[edge]!, this.right[edge]!]
      if (left === NONE && right === NONE) break
      this.rotateUp(right === NONE || (left !== NONE && this.weight[left]! > this.weight[right]!) ? left : right)
    }
    this.replace(this.parent[edge]!, edge, NONE)
  }

  private lowest(): number {
    let at = this.root
    while (at !== NONE && this.left[at] !== NONE) at = this.left[at]!
    return at
  }

  private link(below: number, above: number): void {
    if (below !== NONE) this.aboveOf[below] = above
    if (above !== NONE) this.belowOf[above] = below
  }

  private hang(parent: number, branch: Int32Array, edge: number): void {
    branch[parent] = edge
    this.parent[edge] = parent
  }

  private replace(parent: number, child: number, by: number): void {
    if (parent === NONE) this.root = by
    else if (this.left[parent] === child) this.left[parent] = by
    else this.right[parent] = by
    if (by !== NONE) this.parent[by] = parent
  }

  private rotateUp(edge: number): void {
    const parent = this.parent[edge]!
    const [near, far] = this.left[parent] === edge ? [this.left, this.right] : [this.right, this.left]
    const moved = far[edge]!
    this.replace(this.parent[parent]!, parent, edge)
    near[parent] = moved
    if (moved !== NONE) this.parent[moved] = parent
    this.hang(edge, far, parent)
  }
}
