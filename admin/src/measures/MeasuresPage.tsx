import SpeedOutlined from '@mui/icons-material/SpeedOutlined'
import { Card, TableBody, TableCell, TableRow, ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useSearchParams } from 'react-router'
import type { MeasuredBy, QuestionMeasuresQuery } from '../generated/graphql'
import { ErrorState, Outdated } from '../pages/ErrorState'
import { Notice } from '../pages/Notice'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { SmallTable } from '../pages/SmallTable'
import { dateText } from '../words/dates'
import { nameOf, shareText, timeText, WAYS } from './measureWords'
import { RatingsSection } from './RatingsSection'
import { useMeasures } from './useMeasures'

type Measures = NonNullable<QuestionMeasuresQuery['questionMeasures']>
type Measure = NonNullable<Measures['measures']>[number]

/** How many questions were asked in the past year, how soon they were answered, and what their askers said. */
export default function MeasuresPage() {
  const [params, setParams] = useSearchParams()
  const by = WAYS.find(({ is }) => is === params.get('by'))?.is ?? 'DIRECTORATE'
  const { data, error, refetch, isPlaceholderData } = useMeasures(by)
  if (data === undefined) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const choose = (is: MeasuredBy | null) => is && setParams({ by: is }, { replace: true })
  const { questionMeasures, questionRatings } = data
  const rows = questionMeasures?.measures ?? []
  return (
    <>
      <PageHeader
        title="Answer times"
        subtitle={`${periodText(questionMeasures)} Times are in working time, without the time spent waiting for the asker.`}
      />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label="Count by"
        value={by}
        onChange={(_event, is: MeasuredBy | null) => choose(is)}
        // The usual grey of what is not chosen has too little contrast on the page's own ground.
        sx={{ mb: 2, flexWrap: 'wrap', '& .MuiToggleButton-root:not(.Mui-selected)': { color: 'text.primary' } }}
      >
        {WAYS.map(({ is, label }) => (
          <ToggleButton key={is} value={is}>
            {label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Card aria-busy={isPlaceholderData} sx={{ mb: 2, opacity: isPlaceholderData ? 0.6 : 1 }}>
        {rows.length === 0 ? (
          <Notice icon={SpeedOutlined} title="No questions yet">
            Nobody asked anything in this period.
          </Notice>
        ) : (
          <MeasuresTable by={data.by} rows={rows} />
        )}
      </Card>
      {questionRatings && <RatingsSection newest={questionRatings} />}
    </>
  )
}

const periodText = (measures: Measures | null): string =>
  measures?.from && measures.to
    ? `Questions asked from ${dateText(measures.from)} to ${dateText(measures.to)}.`
    : 'Questions asked in the past year.'

const COLUMNS = ['Questions', 'First answer', 'First in time', 'Answer', 'Answer in time', 'Satisfaction']

function MeasuresTable({ by, rows }: { by: MeasuredBy; rows: readonly Measure[] }) {
  const label = WAYS.find(({ is }) => is === by)?.label ?? ''
  return (
    <SmallTable label="Answer times" columns={[label, ...COLUMNS]}>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.key ?? 'none'}>
            <TableCell sx={{ fontWeight: 600 }}>{nameOf(by, row)}</TableCell>
            <TableCell>{askedText(row)}</TableCell>
            <TableCell>{timeText(row.firstAnswer)}</TableCell>
            <TableCell>{shareText(row.firstAnswer?.inTime)}</TableCell>
            <TableCell>{timeText(row.answer)}</TableCell>
            <TableCell>{shareText(row.answer?.inTime)}</TableCell>
            <TableCell>{ratingText(row)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </SmallTable>
  )
}

/** Counts under five are left out, for they could point at somebody. */
const askedText = ({ asked, withheld }: Measure): string =>
  asked === null ? 'Too few to show' : withheld ? `${asked}, small groups left out` : String(asked)

const ratingText = ({ satisfaction, ratings }: Measure): string =>
  satisfaction === null || ratings === null ? '–' : `${satisfaction.toFixed(1)} of 5 (${ratings})`
