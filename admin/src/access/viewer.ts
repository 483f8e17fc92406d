import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import { type PackRule, unpackRules } from '@casl/ability/extra'
import { ask, askOnce } from '../data/ask'
import { givePageTo, pageHolder } from '../data/session'
import { forgetInTab } from '../data/tabMemory'
import { tellOtherTabs } from '../data/otherTabs'
import { ConsoleViewerDocument, type ConsoleViewerQuery } from '../generated/graphql'

type Kind = ConsoleViewerQuery['engagementKinds']['edges'][number]['node']
type Wording = ConsoleViewerQuery['engagementFeedbacks']['edges'][number]['node']

/**
 * Who is signed in, what the policy lets them do, the list that pages name kinds of engagement by, and the words in which
 * stakeholders are asked for figures now.
 */
export type Viewer = Omit<ConsoleViewerQuery['viewer'], 'rules'> & {
  ability: MongoAbility
  engagementKinds: readonly Kind[]
  feedback: Wording | null
}

let known: Promise<Viewer> | null = null

/** Who is signed in; cached until `forgetViewer`. @throws Fault `UNAUTHENTICATED` */
export function viewer(): Promise<Viewer> {
  known ??= load().catch((error: unknown) => {
    known = null
    throw error
  })
  return known
}

export function forgetViewer(): void {
  known = null
  givePageTo(null)
}

/** Id of the account that is signed in, once it is known. */
export const accountInUse = (): string | null => pageHolder()?.id ?? null

/**
 * Who the browser's session belongs to now: the holder of the page or somebody else. @throws Fault `UNAUTHENTICATED`
 */
export const whoIsSignedIn = async (): Promise<Viewer> => read(await askOnce(ConsoleViewerDocument, {}, {}, null))

/** Reads the rights of the page's holder again. */
export async function renewViewer(): Promise<Viewer> {
  const renewed = read(await ask(ConsoleViewerDocument, {}))
  known = Promise.resolve(renewed)
  return renewed
}

async function load(): Promise<Viewer> {
  const found = read(await ask(ConsoleViewerDocument, {}))
  const { account } = found
  forgetInTab(account?.id ?? null)
  givePageTo(account && { id: account.id, email: account.email, name: account.displayName })
  // Also after single sign-on, which comes back by loading a page: other tabs may be waiting for this person.
  tellOtherTabs()
  return found
}

function read({ viewer: { rules, ...rest }, engagementKinds, engagementFeedbacks }: ConsoleViewerQuery): Viewer {
  // Packed by the API with CASL's own packRules.
  const ability: MongoAbility = createMongoAbility(unpackRules(rules as PackRule<RawRuleOf<MongoAbility>>[]))
  return {
    ...rest,
    ability,
    engagementKinds: engagementKinds.edges.map(({ node }) => node),
    feedback: engagementFeedbacks.edges[0]?.node ?? null,
  }
}
