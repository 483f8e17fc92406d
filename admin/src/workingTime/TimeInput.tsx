import { TextField } from '@mui/material'
import { useState } from 'react'
import { required, useInput } from 'react-admin'
import { readTime } from './readTime'

const isTime = (value: unknown) =>
  typeof value !== 'string' || value === '' || readTime(value) === value ? undefined : 'Must be a time such as 09:30'

type TimeInputProps = { source: string; label: string; missing: string; helperText: string }

/**
 * A time of day on the 24-hour clock. The browser's own field follows the browser's language and knows no 24:00. What
 * people type for short counts at once, and is written out once they leave the field.
 */
export function TimeInput({ source, label, missing, helperText }: TimeInputProps) {
  const { id, field, fieldState } = useInput({
    source,
    validate: [required(missing), isTime],
    format: (value: unknown) => value ?? '',
    parse: (value: unknown) => value,
  })
  const value = String(field.value)
  const [text, setText] = useState(value)
  // The value may change from outside, when somebody else's version was taken.
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if ((readTime(text) ?? text.trim()) !== value) setText(value)
  }
  const type = (typed: string) => {
    setText(typed)
    field.onChange(readTime(typed) ?? typed.trim())
  }
  const leave = () => {
    setText(readTime(text) ?? text.trim())
    field.onBlur()
  }
  const error = fieldState.error?.message
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      label={label}
      value={text}
      onChange={(event) => type(event.target.value)}
      onBlur={leave}
      required
      error={error !== undefined}
      helperText={error ?? helperText}
      placeholder="09:00"
      autoComplete="off"
      slotProps={{ htmlInput: { maxLength: 8 }, inputLabel: { shrink: true } }}
    />
  )
}
