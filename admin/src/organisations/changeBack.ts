import type { ChangeOrganisationInput, OrganisationsBeforeQuery } from '../generated/graphql'
import type { Versioned } from '../data/resource'

type Before = OrganisationsBeforeQuery['organisations']['edges'][number]['node']

/** The change to many organisations; what is left out stays as it is. */
export type Wanted = Omit<ChangeOrganisationInput, 'id' | 'version'>

type Ids = readonly string[] | null | undefined
const idsOf = (members: readonly { id: string }[] | null): string[] => (members ?? []).map(({ id }) => id)
const within = (ids: Ids, members: readonly string[]): string[] => (ids ?? []).filter((id) => members.includes(id))
const outside = (ids: Ids, members: readonly string[]): string[] => (ids ?? []).filter((id) => !members.includes(id))

/** The change that undoes another one: only members that were really added are removed, and the other way round. */
export function backTo(
  { tier, reviewDate, groups, issues }: Before,
  wanted: Wanted,
  { id, version }: Versioned,
): ChangeOrganisationInput {
  const [inGroups, hasIssues] = [idsOf(groups), idsOf(issues)]
  return {
    id,
    version,
    ...('tier' in wanted ? { tier } : {}),
    ...('reviewDate' in wanted ? { reviewDate } : {}),
    removeGroups: outside(wanted.addGroups, inGroups),
    addGroups: within(wanted.removeGroups, inGroups),
    removeIssues: outside(wanted.addIssues, hasIssues),
    addIssues: within(wanted.removeIssues, hasIssues),
  }
}
