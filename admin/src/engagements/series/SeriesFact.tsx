import { Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router'
import type { EngagementPageFragment } from '../../generated/graphql'
import { Fact } from '../../pages/Facts'
import { dateText } from './dayWords'
import { ruleWords } from './ruleWords'

/** That an engagement is one of a series, with the way to the others. */
export function SeriesFact({ record }: { record: EngagementPageFragment }) {
  const { series } = record
  if (!series?.rule) return null
  const filter = encodeURIComponent(JSON.stringify({ series: { id: series.id } }))
  const order = 'sort=occurredAt&order=ASC'
  return (
    <Fact name="Series">
      {ruleWords({ rule: series.rule, startTime: series.startTime })}
      {series.endsBefore && (
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          {`Ended before ${dateText(series.endsBefore)}`}
        </Typography>
      )}
      <MuiLink component={Link} to={`/engagements?filter=${filter}&${order}`} sx={{ display: 'block' }}>
        All meetings of the series
      </MuiLink>
    </Fact>
  )
}
