import { Box, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router'
import type { OwnProfileQuery } from '../../generated/graphql'
import { Section } from '../../pages/Section'
import { QuestionRow, QuestionRows } from '../../questions/QuestionRow'

/** What the organisation asked lately, and what became of it. */
export function QuestionsSection({ questions }: { questions: OwnProfileQuery['questions'] }) {
  const { edges, totalCount } = questions
  return (
    <Section title="Your questions" count={totalCount} flush>
      {totalCount === 0 ? (
        <Typography variant="body2" sx={{ px: 2, py: 1.5, color: 'text.secondary' }}>
          You have not asked anything yet. Officers answer in working time.
        </Typography>
      ) : (
        <QuestionRows label="Your latest questions">
          {edges.map(({ node }) => (
            <QuestionRow key={node.id} question={node} />
          ))}
        </QuestionRows>
      )}
      {totalCount > edges.length && (
        <Box sx={{ px: 2, py: 1 }}>
          <MuiLink component={Link} to="/questions">
            All {totalCount} questions
          </MuiLink>
        </Box>
      )}
    </Section>
  )
}
