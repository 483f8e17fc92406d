import { createMongoAbility, type MongoAbility, type RawRuleOf } from '@casl/ability'
import { type PackRule, unpackRules } from '@casl/ability/extra'
import { ask } from '../data/ask'
import { ConsoleViewerDocument, type ConsoleViewerQuery } from '../generated/graphql'

/** Whoever is signed in, and what the policy lets them do. */
export type Viewer = Omit<ConsoleViewerQuery['viewer'], 'rules'> & { ability: MongoAbility }

let known: Promise<Viewer> | null = null
let account: string | null = null

/** Who is signed in; asked once, until `forgetViewer`. @throws Fault `UNAUTHENTICATED` */
export function viewer(): Promise<Viewer> {
  known ??= load().catch((error: unknown) => {
    known = null
    throw error
  })
  return known
}

export function forgetViewer(): void {
  known = null
  account = null
}

/** Id of the account that is signed in, once it is known. */
export const accountInUse = (): string | null => account

async function load(): Promise<Viewer> {
  const { viewer: found } = await ask(ConsoleViewerDocument, {})
  const { rules, ...rest } = found
  account = rest.account?.id ?? null
  // Packed by the API with CASL's own packRules.
  return { ...rest, ability: createMongoAbility(unpackRules(rules as PackRule<RawRuleOf<MongoAbility>>[])) }
}
