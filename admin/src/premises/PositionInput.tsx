import { Box, FormHelperText, TextField } from '@mui/material'
import { useId, useState } from 'react'
import { useInput, useRecordContext } from 'react-admin'
import type { PremisesFormFragment } from '../generated/graphql'
import { degreesOf, pasted, positionFault, positionOf, type TypedPosition } from './position'

const NOWHERE: TypedPosition = { longitude: null, latitude: null }
type Half = { half: keyof TypedPosition; label: string }
const HALVES: readonly Half[] = [
  { half: 'latitude', label: 'Latitude' },
  { half: 'longitude', label: 'Longitude' },
]

/** Latitude and longitude, typed or pasted together; left empty, the server takes the centre of the postcode. */
export function PositionInput({ source }: { source: string }) {
  const record = useRecordContext<Partial<PremisesFormFragment>>()
  const { field, fieldState } = useInput({
    source,
    validate: positionFault,
    format: (value: unknown) => value ?? null,
    parse: (value: unknown) => value,
  })
  const help = useId()
  const value = (field.value as TypedPosition | null) ?? NOWHERE
  const fault = messageIn(fieldState.error)
  const change = (half: keyof TypedPosition) => (text: string) =>
    field.onChange(positionOf(pasted(text) ?? { ...value, [half]: degreesOf(text) }))
  return (
    <Box role="group" aria-label="Position">
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' }}>
        {HALVES.map(({ half, label }) => (
          <Degrees
            key={half}
            label={label}
            value={value[half]}
            invalid={fault !== undefined}
            describedBy={help}
            onChange={change(half)}
            onBlur={field.onBlur}
          />
        ))}
      </Box>
      <FormHelperText id={help} error={fault !== undefined} sx={{ mx: 1.75 }}>
        {fault ?? helpFor(record)}
      </FormHelperText>
    </Box>
  )
}

type DegreesProps = {
  label: string
  value: number | string | null
  invalid: boolean
  describedBy: string
  onChange: (text: string) => void
  onBlur: () => void
}

// Keeps the text as typed: "51." and "-0.0" may become numbers yet.
function Degrees({ label, value, invalid, describedBy, onChange, onBlur }: DegreesProps) {
  const [typed, setTyped] = useState('')
  const text = typed !== '' && degreesOf(typed) === value ? typed : String(value ?? '')
  const change = (next: string) => {
    setTyped(next)
    onChange(next)
  }
  return (
    <TextField
      label={label}
      value={text}
      error={invalid}
      fullWidth
      onChange={(event) => change(event.target.value)}
      onBlur={onBlur}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off', 'aria-describedby': describedBy } }}
    />
  )
}

function helpFor(record: Partial<PremisesFormFragment> | undefined): string {
  const taken = record?.locationPrecision === 'POSTCODE' || record?.locationPrecision === 'DISTRICT'
  return taken
    ? 'Taken from the postcode. Give the position of the address to place it exactly.'
    : 'In degrees, both may be pasted at once. Left empty, the centre of the postcode is taken.'
}

/** The server names the half that is wrong, our own check the whole position. */
function messageIn(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { message, latitude, longitude } = error as { message?: unknown; latitude?: unknown; longitude?: unknown }
  if (typeof message === 'string' && message !== '') return message.replace(/^@@react-admin@@"(.*)"$/, '$1')
  return messageIn(latitude) ?? messageIn(longitude)
}
