import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup } from '@mui/material'
import { useId, useState } from 'react'
import { useNotify, useRefresh } from 'react-admin'
import { ask } from '../data/ask'
import {
  CancelEngagementDocument,
  CancelSeriesDocument,
  type EngagementPageFragment,
  type SeriesScope,
} from '../generated/graphql'
import { ReasonDialog } from '../pages/dialogs/ReasonDialog'
import { SCOPES } from './series/scope'

/** Asks why an engagement is cancelled and, of one of a series, whether others are as well. */
export function CancelDialog({ engagement, onClose }: { engagement: EngagementPageFragment; onClose: () => void }) {
  const refresh = useRefresh()
  const notify = useNotify()
  const [scope, setScope] = useState<SeriesScope>('THIS')
  const { id, version, series } = engagement
  const instance = { id, version: version ?? 0 }
  const cancel = async (cancelledBecause: string) => {
    if (series && scope !== 'THIS') {
      const of = { id: series.id, version: series.version ?? 0, scope, cancelledBecause }
      await ask(CancelSeriesDocument, { input: scope === 'ALL' ? of : { ...of, instance } })
    } else await ask(CancelEngagementDocument, { input: { ...instance, cancelledBecause } })
    notify(scope === 'THIS' ? 'The engagement is cancelled' : 'The engagements are cancelled', { type: 'success' })
    refresh()
  }
  return (
    <ReasonDialog
      title="Cancel this engagement"
      about="It stays in the timeline as cancelled. Those with whom it is shared read the reason."
      verb={scope === 'THIS' ? 'Cancel the engagement' : 'Cancel the engagements'}
      send={cancel}
      onClose={onClose}
    >
      {series && <ScopeChoice scope={scope} onChange={setScope} />}
    </ReasonDialog>
  )
}

function ScopeChoice({ scope, onChange }: { scope: SeriesScope; onChange: (scope: SeriesScope) => void }) {
  const label = useId()
  return (
    <FormControl>
      <FormLabel id={label}>It is one of a series. Cancel</FormLabel>
      <RadioGroup aria-labelledby={label} value={scope} onChange={(_event, chosen) => onChange(chosen as SeriesScope)}>
        {SCOPES.map(({ id, name }) => (
          <FormControlLabel key={id} value={id} control={<Radio />} label={name} />
        ))}
      </RadioGroup>
    </FormControl>
  )
}
