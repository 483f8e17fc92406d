import { ask } from '../../data/ask'
import { type OwnIssueInput, type OwnOrganisationFragment, UpdateOwnProfileDocument } from '../../generated/graphql'

export type OwnIssue = NonNullable<OwnOrganisationFragment['organisationIssues']>[number]

/** The API takes the whole list. @throws Fault */
export async function sayIssues(
  { version, organisationIssues }: OwnOrganisationFragment,
  change: (said: readonly OwnIssue[]) => readonly Pick<OwnIssue, 'issue' | 'text' | 'since'>[],
): Promise<void> {
  const issues = change(organisationIssues ?? []).flatMap(({ issue, text, since }): OwnIssueInput[] =>
    issue ? [{ issue: issue.id, text, since }] : [],
  )
  await ask(UpdateOwnProfileDocument, { input: { version: version ?? 0, issues } })
}
