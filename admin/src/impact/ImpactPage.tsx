import { Alert, Box, MenuItem, TextField } from '@mui/material'
import { useSearchParams } from 'react-router'
import { faultText } from '../data/fault'
import { ErrorState } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { Section } from '../pages/Section'
import { momentText, monthText } from '../words/dates'
import { ImpactTable } from './ImpactTable'
import { byMentions, monthsOver, type Trends, WAYS } from './impactWords'
import { TrendsTable } from './TrendsTable'
import { useImpact, useTrends } from './useImpact'

/** Which issues organisations named in a month, what rises, and where and in which sectors. */
export default function ImpactPage() {
  const [params, setParams] = useSearchParams()
  const months = monthsOver()
  const month = months.find((one) => one === params.get('month')) ?? months[0]
  const by = WAYS.find(({ is }) => is === params.get('by'))?.is ?? 'WARD'
  const trends = useTrends(month)
  const issues = byMentions(trends.data?.issues ?? [])
  const chosen = issues.find(({ issue }) => issue === params.get('issue')) ?? null
  const impact = useImpact(chosen?.issue ?? null, month, by)
  if (!trends.data)
    return trends.error ? <ErrorState error={trends.error} onRetry={() => void trends.refetch()} /> : <PageLoading />
  const address = { month, by, ...(chosen ? { issue: chosen.issue } : {}) }
  const choose = (other: Record<string, string>) => setParams({ ...address, ...other }, { replace: true })
  const rising = issues.filter(({ rises }) => rises !== null)
  return (
    <>
      <PageHeader title="Community impact" subtitle={subtitleOf(trends.data)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <Choice
          label="Month"
          value={month}
          onChoose={(other) => choose({ month: other })}
          among={months.map((is) => ({ is, label: monthText(`${is}-01`) }))}
        />
        {chosen && <Choice label="Count by" value={by} onChoose={(way) => choose({ by: way })} among={WAYS} />}
      </Box>
      <Section title="What rises">
        {rising.length === 0
          ? 'Nothing that may be told was named more often than in the twelve months before.'
          : rising.map(({ issue: id, rises }) => <Box key={id}>{rises}</Box>)}
      </Section>
      {impact.error && <Alert severity="error">{faultText(impact.error)}</Alert>}
      {chosen && impact.data && (
        <Section title={chosen.label} flush>
          <ImpactTable label={chosen.label} by={by} rows={impact.data.rows} />
        </Section>
      )}
      <Section title="Issues" flush>
        <TrendsTable issues={issues} pathOf={(issue) => `?${new URLSearchParams({ ...address, issue })}`} />
      </Section>
    </>
  )
}

type ChoiceProps = {
  label: string
  value: string
  among: readonly { is: string; label: string }[]
  onChoose: (value: string) => void
}

const Choice = ({ label, value, among, onChoose }: ChoiceProps) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={({ target }) => onChoose(target.value)}
    sx={{ minWidth: 180 }}
  >
    {among.map(({ is, label: name }) => (
      <MenuItem key={is} value={is}>
        {name}
      </MenuItem>
    ))}
  </TextField>
)

const subtitleOf = ({ asOf, exact }: Trends): string =>
  exact
    ? 'Organisations that named an issue in engagements, questions or their profiles, as far as you may read it. Each counts once a month.'
    : `As of ${momentText(asOf)}. Organisations that named an issue, each once a month; counts are rounded to the nearest 5, and left out where they are small.`
