import { OwnProfileDocument } from '../../admin/src/generated/graphql.ts'
import { londonDay } from '../../api/platform/values/londonClock.ts'
import { absences, accounts, wishes } from './statement/keeping.ts'
import { organisation, people } from './statement/people.ts'
import { premises } from './statement/premises.ts'
import { careItems, pendingChanges, questions } from './statement/waiting.ts'

/** What the console's `OwnPage` sends, and the same answer by hand: of an organisation of their own, owners may read it all. */
export const ownWork = {
  name: 'own start page',
  bound: 0.42,
  query: OwnProfileDocument.toString(),
  variables: (organisation: string) => ({ organisation, today: londonDay(new Date()), withAccounts: true }),
  /** $1: the organisation. */
  raw: `
    select json_build_object(
      'organisation', ${organisation},
      'affiliations', ${people},
      'premises', ${premises},
      'pendingChanges', ${pendingChanges},
      'absences', ${absences},
      'accounts', ${accounts},
      'wishes', ${wishes},
      'careItems', ${careItems},
      'questions', ${questions})::text as answer`,
}
