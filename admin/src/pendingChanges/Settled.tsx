import { Box } from '@mui/material'
import { Fact, Facts } from '../pages/Facts'
import { momentText } from '../words/dates'
import { enumWords, labelOf } from '../words/labels'
import { ComparedValue } from './compared/ComparedValue'
import { isSame } from './compared/comparison'
import { type Beside, isObject } from './beside'

type SettledProps = { change: Beside; names: ReadonlyMap<string, string> }

/** What has become of a change, by whom, why, and as what it was accepted. */
export function Settled({ change, names }: SettledProps) {
  const { status, settledAt, decidedOffice, decidedBy, reason, acceptedValue } = change
  return (
    <Box sx={{ mt: 1.5 }}>
      <Facts>
        <Fact name={enumWords(status ?? '', 'PendingChangeStatus')}>
          {[settledAt && momentText(settledAt), decidedOffice].filter(Boolean).join(', ')}
          {decidedBy && ` (${decidedBy})`}
        </Fact>
        {reason && <Fact name="Reason">{reason}</Fact>}
        {acceptedValue !== null && (
          <Fact name="Accepted as">
            <Edited change={change} names={names} />
          </Fact>
        )}
      </Facts>
    </Box>
  )
}

/** What the decider edited: one value, or those fields of a record that differ from what was proposed. */
function Edited({ change: { objectType, field, newValue, acceptedValue }, names }: SettledProps) {
  const type = objectType ?? ''
  if (!isObject(acceptedValue))
    return <ComparedValue type={type} field={field ?? ''} value={acceptedValue} names={names} />
  const proposed = isObject(newValue) ? newValue : {}
  const edited = Object.entries(acceptedValue).filter(([name, value]) => !isSame(value, proposed[name]))
  return edited.map(([name, value]) => (
    <div key={name}>
      {labelOf(name)}: <ComparedValue type={type} field={name} value={value} names={names} />
    </div>
  ))
}
