import { TextField } from '@mui/material'
import { useState } from 'react'
import { type InputProps, useInput } from 'react-admin'
import { readDate, typedDate } from '../../words/readDate.ts'

type DateInputProps = { source: string; label: string; helperText?: string; alwaysOn?: boolean } & Partial<
  Pick<InputProps, 'validate' | 'defaultValue'>
>

const isDate = (value: unknown) =>
  value === null || value === undefined || value === '' || (typeof value === 'string' && readDate(value) === value)
    ? undefined
    : 'Must be a date such as 22/11/2026'

/**
 * A date, typed and shown day first. The browser's own date field follows the browser's language, so that 03/04 is
 * March in one window and April in the next. Text that is not a date stays as typed, and is marked.
 */
export function DateInput({ source, label, helperText, validate, defaultValue }: DateInputProps) {
  const { id, field, fieldState, isRequired } = useInput({
    source,
    validate: [isDate, ...[validate ?? []].flat()],
    ...(defaultValue === undefined ? {} : { defaultValue: defaultValue as unknown }),
    format: (value: unknown) => value ?? '',
    parse: (value: unknown) => value,
  })
  const value = String(field.value)
  const [text, setText] = useState(typedText(value))
  // The value may change from outside: another version was taken, or the filters were cleared.
  const [known, setKnown] = useState(value)
  if (value !== known) {
    setKnown(value)
    if ((readDate(text) ?? text.trim()) !== value) setText(typedText(value))
  }
  const type = (typed: string) => {
    setText(typed)
    field.onChange(typed.trim() === '' ? null : (readDate(typed) ?? typed))
  }
  const leave = () => {
    setText(typedText(readDate(text) ?? text.trim()))
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
      required={isRequired}
      error={error !== undefined}
      helperText={error ?? helperText}
      placeholder="dd/mm/yyyy"
      autoComplete="off"
      slotProps={{ htmlInput: { inputMode: 'text', maxLength: 30 }, inputLabel: { shrink: true } }}
    />
  )
}

const typedText = (value: string): string => (/^\d{4}-\d\d-\d\d$/.test(value) ? typedDate(value) : value)
