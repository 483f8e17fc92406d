import { Card } from '@mui/material'
import { useSearchParams } from 'react-router'
import type { GaugeQuery } from '../generated/graphql'
import { ErrorState, Outdated } from '../pages/ErrorState'
import { PageHeader } from '../pages/PageHeader'
import { PageLoading } from '../pages/PageLoading'
import { momentText, numberText } from '../words/dates'
import { BehindSection } from './BehindSection'
import { Choices } from './Choices'
import { GaugeTable } from './GaugeTable'
import { type GaugeRow, nameOf, PERIODS, WAYS } from './gaugeWords'
import { useGauge } from './useGauge'

type Gauge = NonNullable<GaugeQuery['engagementGauge']>

/** Which sectors, wards and so on the force has engaged lately, and which it has not. */
export default function GaugePage() {
  const [params, setParams] = useSearchParams()
  const by = WAYS.find(({ is }) => is === params.get('by'))?.is ?? 'SECTOR'
  const days = PERIODS.find((period) => String(period) === params.get('days')) ?? 90
  const { data, error, refetch, isPlaceholderData } = useGauge(by, days)
  if (!data?.gauge) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <PageLoading />
  const { gauge } = data
  const chosen = { by: data.by, days: data.days }
  const row = gauge.exact && params.has('engaged') ? gauge.rows.find(({ key }) => key === params.get('key')) : undefined
  const engaged = params.get('engaged') === 'true'
  const behind = ({ key }: GaugeRow, isEngaged: boolean): string | null =>
    gauge.exact
      ? `?${new URLSearchParams({ ...addressOf(chosen), ...(key === null ? {} : { key }), engaged: String(isEngaged) })}`
      : null
  return (
    <>
      <PageHeader title="Engagement gauge" subtitle={subtitleOf(gauge)} />
      {error && <Outdated error={error} onRetry={() => void refetch()} />}
      <Choices by={by} days={days} onChoose={(wanted) => setParams(addressOf(wanted), { replace: true })} />
      <Card aria-busy={isPlaceholderData} sx={{ mb: 2, opacity: isPlaceholderData ? 0.6 : 1 }}>
        <GaugeTable by={data.by} rows={gauge.rows} exact={gauge.exact} behind={behind} />
      </Card>
      {row && (
        <BehindSection
          behind={{ ...chosen, key: row.key, engaged }}
          title={`${nameOf(data.by, row)}: ${engaged ? 'engaged' : 'not engaged'} in the last ${data.days} days`}
        />
      )}
    </>
  )
}

const addressOf = ({ by, days }: { by: string; days: number }) => ({ by, days: String(days) })

function subtitleOf({ asOf, exact, tooNew }: Gauge): string {
  const left = tooNew ? ` ${numberText(tooNew)} registered since then ${tooNew === 1 ? 'is' : 'are'} left out.` : ''
  return exact
    ? `Organisations that were met, written to or answered, as far as you may read it, without newsletters.${left}`
    : `As of ${momentText(asOf)}. Counts are rounded to the nearest 5, and left out where they are small.${left}`
}
