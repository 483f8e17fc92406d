import type { Client } from '../api.ts'

/** A line of "Who looked", as an organisation reads it. */
export type ShownLook = {
  office: string
  class: string
  person: { id: string } | null
  premises: { id: string } | null
}

const LOOKS = `{ looks(first: 100) { edges { node { office class person { id } premises { id } } } } }`

/** What they are shown but for the looks of the register manager, who made the test's records. */
export async function shownTo(who: Client): Promise<ShownLook[]> {
  const { looks } = await who.get<{ looks: { edges: { node: ShownLook }[] } }>(LOOKS)
  return looks.edges.map(({ node }) => node).filter(({ office }) => office !== 'a register manager')
}

/** The same as pairs of class and person, sorted. */
export const classesShownTo = async (who: Client): Promise<string[]> =>
  (await shownTo(who)).map(({ class: as, person, premises }) => `${as} ${person?.id ?? premises?.id ?? ''}`).sort()
