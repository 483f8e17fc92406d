import { RadioButtonGroupInput, useRecordContext } from 'react-admin'
import type { EngagementPageFragment, SeriesScope } from '../../generated/graphql'
import { type Scope, SCOPES } from './scope'

/** Which meetings of a series a change is of; asked first, for one of a series only. */
export function ScopeInput() {
  const record = useRecordContext<EngagementPageFragment>()
  const series = record?.series
  if (!record || !series) return null
  const { occurredAt, endsAt, allDay } = record
  const parse = (scope: SeriesScope): Scope => ({
    scope,
    of: series.id,
    version: series.version ?? 0,
    seen: { occurredAt, endsAt, allDay },
  })
  return (
    <RadioButtonGroupInput
      source="scope"
      label="It is one of a series. Change"
      choices={[...SCOPES]}
      format={(value: Scope | undefined) => value?.scope ?? 'THIS'}
      parse={parse}
      helperText="What was changed of one alone, held or cancelled stays as it is"
    />
  )
}
