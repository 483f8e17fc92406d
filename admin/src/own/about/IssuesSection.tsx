import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import type { OwnOrganisationFragment } from '../../generated/graphql'
import { AddButton } from '../../pages/AddButton'
import { Section } from '../../pages/Section'
import { useAttempt } from '../../pages/useChange'
import { MomentText } from '../../words/DateText'
import { IssueDialog } from './IssueDialog'
import { type OwnIssue, sayIssues } from './sayIssues'

type IssuesSectionProps = { organisation: OwnOrganisationFragment; keeps: boolean }

/** What affects the organisation, in its own words. */
export function IssuesSection({ organisation, keeps }: IssuesSectionProps) {
  const attempt = useAttempt()
  const [opened, setOpened] = useState<{ issue?: OwnIssue } | null>(null)
  const issues = organisation.organisationIssues ?? []
  const takeAway = ({ id, issue }: OwnIssue) =>
    attempt(
      () => sayIssues(organisation, (said) => said.filter((one) => one.id !== id)),
      `${issue?.name ?? 'It'} is taken away`,
    )
  return (
    <Section
      title="What affects you"
      count={issues.length}
      actions={keeps && <AddButton label="Add what affects you" onClick={() => setOpened({})} />}
    >
      {issues.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          Nothing is said yet. It helps the police to know what troubles you.
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {issues.map((said) => {
          const name = said.issue?.name ?? 'This issue'
          return (
            <Box component="li" key={said.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
              <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
                <Typography variant="body2" sx={{ fontWeight: 600 }}>
                  {name}
                </Typography>
                {said.text && (
                  <Typography variant="body2" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                    {said.text}
                  </Typography>
                )}
                {said.since && (
                  <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                    Since <MomentText value={said.since} />
                  </Typography>
                )}
              </Box>
              {keeps && (
                <Box>
                  <Button aria-label={`Change what you say about ${name}`} onClick={() => setOpened({ issue: said })}>
                    Change
                  </Button>
                  <Button aria-label={`Take away ${name}`} onClick={() => void takeAway(said)}>
                    Take away
                  </Button>
                </Box>
              )}
            </Box>
          )
        })}
      </Box>
      {opened && <IssueDialog organisation={organisation} said={opened.issue} onClose={() => setOpened(null)} />}
    </Section>
  )
}
