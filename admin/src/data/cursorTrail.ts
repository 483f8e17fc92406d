/**
 * The API reaches pages of a list by cursors, react-admin by numbers: this remembers, for each question, where each
 * page that was seen begins. The oldest questions are forgotten.
 */
export function cursorTrails(most = 20) {
  const trails = new Map<string, (string | null)[]>()

  const trail = (question: string): (string | null)[] => {
    const known = trails.get(question) ?? [null]
    trails.delete(question)
    trails.set(question, known)
    const oldest = trails.keys().next().value
    if (trails.size > most && oldest !== undefined) trails.delete(oldest)
    return known
  }

  return {
    /**
     * The nearest page at or before `page` (from 1) whose beginning is known, and its cursor; null is the very
     * beginning.
     */
    nearest(question: string, page: number): { page: number; after: string | null } {
      const known = trail(question)
      const index = Math.min(page, known.length) - 1
      return { page: index + 1, after: known[index] ?? null }
    },
    /** Page `page` ended at `cursor`: there the next one begins. */
    ended(question: string, page: number, cursor: string | null): void {
      if (cursor !== null) trail(question)[page] = cursor
    },
  }
}
