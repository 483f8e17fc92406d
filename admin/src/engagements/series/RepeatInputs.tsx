import { Box, Typography } from '@mui/material'
import { CheckboxGroupInput, NumberInput, RadioButtonGroupInput, SelectInput, useRecordContext } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { useMay } from '../../access/ViewerContext'
import { DateInput } from '../../pages/form/DateInput'
import { Row } from '../../pages/form/FormPage'
import { needed } from '../../pages/form/needed'
import { dateText } from './dayWords'
import { doesRepeat, meetingsOf, MOST_MEETINGS, type Repeat, ruleOf, WEEKDAYS, weekdayName } from './repeat'
import { ruleWords } from './ruleWords'
import { londonDay, londonTime } from './planned'

type Values = { repeat?: Repeat; occurredAt?: string | null; allDay?: boolean }

const ENDS = [
  { id: 'TIMES', name: 'After a number of meetings' },
  { id: 'ON', name: 'On a date' },
]
const UNIT = { DAY: 'days', WEEK: 'weeks', MONTH_DATE: 'months', MONTH_WEEKDAY: 'months', YEAR: 'years' } as const

/** Whether a new engagement is one of a series, and of which. */
export function RepeatInputs() {
  const mayDo = useMay()
  const record = useRecordContext()
  const { repeat } = useWatch<Values>()
  if (record?.id !== undefined || !mayDo('create', 'EngagementSeries')) return null
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0, display: 'grid', gap: 2 }}>
      <Every />
      {doesRepeat(repeat) && <How repeat={repeat} />}
    </Box>
  )
}

function Every() {
  const { occurredAt } = useWatch<Values>()
  const day = occurredAt ? londonDay(occurredAt) : null
  const choices = [
    { id: 'NEVER', name: 'Never' },
    { id: 'DAY', name: 'Every day' },
    { id: 'WEEK', name: 'Every week on days of the week' },
    { id: 'MONTH_DATE', name: day ? `Every month on day ${Number(day.slice(8))}` : 'Every month on the same day' },
    { id: 'MONTH_WEEKDAY', name: day ? `Every month on the ${nthWords(day)}` : 'Every month on the same weekday' },
    { id: 'YEAR', name: 'Every year' },
  ]
  return <SelectInput source="repeat.every" label="Repeats" choices={choices} defaultValue="NEVER" helperText={false} />
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'last']
const nthWords = (day: string): string => `${ORDINALS[Math.ceil(Number(day.slice(8)) / 7) - 1]} ${weekdayName(day)}`

function How({ repeat }: { repeat: Repeat }) {
  return (
    <>
      <Row>
        <NumberInput
          source="repeat.interval"
          label={`Every how many ${UNIT[repeat.every as keyof typeof UNIT]}`}
          defaultValue={1}
          min={1}
          max={1000}
          helperText={false}
        />
      </Row>
      {repeat.every === 'WEEK' && (
        <CheckboxGroupInput source="repeat.weekdays" label="On" choices={[...WEEKDAYS]} helperText={false} />
      )}
      <RadioButtonGroupInput source="repeat.ends" label="Ends" choices={ENDS} defaultValue="TIMES" helperText={false} />
      <Row>
        {repeat.ends === 'ON' ? (
          <DateInput source="repeat.until" label="Last day" {...needed('Say when it ends')} />
        ) : (
          <NumberInput
            source="repeat.times"
            label="Number of meetings"
            defaultValue={12}
            min={1}
            max={MOST_MEETINGS}
            {...needed('Say how many there are to be')}
          />
        )}
      </Row>
      <InWords repeat={repeat} />
    </>
  )
}

/** What was chosen, in words and told again as it changes. */
function InWords({ repeat }: { repeat: Repeat }) {
  const { occurredAt, allDay } = useWatch<Values>()
  return (
    <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
      {occurredAt ? wordsOf(repeat, { occurredAt, allDay: allDay ?? false }) : 'Say when the first one is.'}
    </Typography>
  )
}

function wordsOf(repeat: Repeat, { occurredAt, allDay }: { occurredAt: string; allDay: boolean }): string {
  const day = londonDay(occurredAt)
  const rule = ruleOf(repeat, day)
  if (rule === null) return 'Say when it ends.'
  const days = meetingsOf(repeat, day)
  const [first] = days
  if (first === undefined) return 'This gives no day.'
  if (days.length > MOST_MEETINGS) return `A series has at most ${MOST_MEETINGS} meetings.`
  const count = days.length === 1 ? '1 meeting' : `${days.length} meetings`
  const words = ruleWords({
    rule: rule.replace(/;(COUNT|UNTIL)=\d+/, ''),
    startTime: allDay ? null : londonTime(occurredAt),
  })
  return `${words}, until ${dateText(days.at(-1) ?? first)}: ${count}, the first on ${dateText(first)}`
}
