import { Link as MuiLink } from '@mui/material'
import { Link } from 'react-router'
import { useMay, useViewer } from '../../access/ViewerContext'
import type { QuestionThreadFragment } from '../../generated/graphql'
import { hasShortMenu } from '../../home/landing.ts'
import { Fact, Facts } from '../../pages/Facts'
import { Section } from '../../pages/Section'
import { MomentText } from '../../words/DateText'
import { threadPath } from '../QuestionRow'
import { Due, isDue, QuestionState } from '../QuestionState'

/** What is known of a question beside its text, as this reader may see it. */
export function AboutSection({ question }: { question: QuestionThreadFragment }) {
  const mayDo = useMay()
  // A resident's own record stands on their own page, in words for them.
  const isOwn = hasShortMenu(useViewer())
  const { asker, organisation, person, issue, operation, askedAt, answeredAt, closedAt } = question
  const { directorates, follows } = question
  return (
    <Section title="About">
      <Facts>
        <Fact name="Status">
          <QuestionState question={question} />
        </Fact>
        {isDue(question) && (
          <Fact name="Answer">
            <Due question={question} />
          </Fact>
        )}
        <Fact name="Asked">
          {askedAt && <MomentText value={askedAt} withTime />}
          {asker && <>, by {asker.displayName}</>}
        </Fact>
        {organisation && (
          <Fact name="Organisation">
            {mayDo('read', 'Organisation') ? (
              <MuiLink component={Link} to={`/organisations/${organisation.id}/show`}>
                {organisation.name}
              </MuiLink>
            ) : (
              organisation.name
            )}
          </Fact>
        )}
        {!organisation && person && !isOwn && mayDo('read', 'Person') && (
          <Fact name="Person">
            <MuiLink component={Link} to={`/people/${person.id}/show`}>
              {person.displayName}
            </MuiLink>
          </Fact>
        )}
        <Fact name="Issue">{issue?.name ?? 'Not known to the asker'}</Fact>
        {follows && (
          <Fact name="Follows up">
            <MuiLink component={Link} to={threadPath(follows.id)}>
              {follows.reference ?? follows.subject}
            </MuiLink>
          </Fact>
        )}
        {operation && <Fact name="Operation">{operation}</Fact>}
        {directorates && <Fact name="Asked of">{directorates.map(({ name }) => name).join(', ')}</Fact>}
        {answeredAt && (
          <Fact name="Answered">
            <MomentText value={answeredAt} withTime />
          </Fact>
        )}
        {closedAt && (
          <Fact name={question.status === 'WITHDRAWN' ? 'Withdrawn' : 'Closed'}>
            <MomentText value={closedAt} withTime />
          </Fact>
        )}
      </Facts>
    </Section>
  )
}
