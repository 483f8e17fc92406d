import { under } from '../../access/write/together/createTogether.ts'
import type { Together } from '../../access/write/together/writeTogether.ts'
import type { OwnIssueInput } from '../../generated/resolvers.ts'
import { queryWithin } from '../../platform/database.ts'
import { BadUserInput } from '../../platform/errors.ts'

type Said = { id: string; version: number; issue: string; text: string | null; since: string | null }

const said = ({ em }: Together, organisation: string): Promise<Said[]> =>
  queryWithin<Said>(em, {
    text: `
      select id::text as id, version, issue_id::text as issue, text, to_char(since, 'YYYY-MM-DD') as since
      from organisation_issue where organisation_id = $1 order by id`,
    values: [organisation],
  })

const idOf = ({ issue }: OwnIssueInput): string => issue.toLowerCase()

/** What is said of an issue goes into history before the issue is taken away. @throws BadUserInput for one given twice */
export async function emptyLeaving(
  together: Together,
  organisation: string,
  issues: readonly OwnIssueInput[],
): Promise<void> {
  const staying = issues.map(idOf)
  if (new Set(staying).size < staying.length) throw new BadUserInput({ issues: 'names an issue twice' })
  for (const { id, version, issue, text } of await said(together, organisation)) {
    if (text !== null && !staying.includes(issue))
      await together.update('OrganisationIssue', { id, version, text: null })
  }
}

/** Once the list is as it will be. What is left out of an issue stays. @throws BadUserInput naming `issues.0.text` */
export async function sayIssues(
  together: Together,
  organisation: string,
  issues: readonly OwnIssueInput[],
): Promise<void> {
  const before = new Map((await said(together, organisation)).map((one) => [one.issue, one]))
  for (const [at, given] of issues.entries()) {
    const one = before.get(idOf(given))
    const { issue: _issue, ...words } = given
    if (!one || Object.keys(words).length === 0) continue
    await together
      .update('OrganisationIssue', { id: one.id, version: one.version, ...words })
      .catch((error: unknown) => {
        throw under(`issues.${at}`, error)
      })
  }
}
