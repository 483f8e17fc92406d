import { Checkbox, FormControlLabel } from '@mui/material'
import { useInput } from 'react-admin'

/** Whether the officer's name stands above an answer instead of the directorate's. */
export function SignInput({ name }: { name: string }) {
  const { field } = useInput({ source: 'sign', defaultValue: false, type: 'checkbox' })
  return (
    <FormControlLabel
      label={`Sign as ${name}`}
      control={
        <Checkbox
          size="small"
          name={field.name}
          checked={Boolean(field.value)}
          onChange={(_event, on) => field.onChange(on)}
          onBlur={field.onBlur}
        />
      }
      sx={{ justifySelf: 'start' }}
    />
  )
}
