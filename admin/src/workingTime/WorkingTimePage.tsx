import { Alert } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../data/ask'
import { WorkingTimeDocument } from '../generated/graphql'
import { ErrorState } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { today } from '../words/dates'
import { ClosedDaysSection } from './ClosedDaysSection'
import { endingWords } from './endingWords'
import { HoursSection } from './HoursSection'
import { ResponseTimesSection } from './ResponseTimesSection'

/** When the force works and how soon it answers; administrators change it here. */
export default function WorkingTimePage() {
  const since = `${today().slice(0, 4)}-01-01`
  const { data, error, refetch } = useQuery({
    queryKey: ['working-time', since],
    queryFn: ({ signal }) => ask(WorkingTimeDocument, { since }, { signal }),
  })
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const [calendar] = data.workingCalendars.edges.map(({ node }) => node)
  const ending = calendar && endingWords(calendar)
  return (
    <>
      <PageHeader
        title="Working time"
        subtitle="When the force works, by London’s clocks, and how soon it answers. Questions are due in working time."
      />
      {ending && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {ending} After that, bank holidays would count as working days. Add closed days below, or import the published
          list: see docs/operations.md.
        </Alert>
      )}
      {calendar && <HoursSection calendar={calendar.id} periods={calendar.periods ?? []} />}
      <ResponseTimesSection times={data.responseTimes.edges.map(({ node }) => node)} />
      {calendar && <ClosedDaysSection calendar={calendar.id} days={data.closedDays.edges.map(({ node }) => node)} />}
    </>
  )
}
