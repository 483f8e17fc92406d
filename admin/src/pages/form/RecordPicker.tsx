import { Autocomplete, CircularProgress, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type InputProps, useInput } from 'react-admin'
import { faultText } from '../../data/fault'
import { useSettled } from '../useSettled'

/** A related record as forms hold it: its id and its name. */
export type Choice = { id: string; label: string; detail?: string | undefined }

/** Finds choices by a few letters, or all of them if there are few. */
export type Choices = (text: string, signal: AbortSignal) => Promise<readonly Choice[]>

type Named = { id: string; name?: string | null; displayName?: string | null; label?: string | undefined }
const choiceOf = (value: Named): Choice => ({
  id: value.id,
  label: value.label ?? value.displayName ?? value.name ?? 'Withheld',
})

type PickerProps = {
  source: string
  label: string
  kind: string
  choices: Choices
  required?: boolean
  helperText?: string
  disabled?: boolean
} & Partial<Pick<InputProps, 'validate' | 'defaultValue'>>

/** Chooses one related record. The name of a chosen one came with the record, so it is not read again. */
export function RecordPicker(props: PickerProps) {
  const { field, fieldState, isRequired } = useInput({
    ...props,
    format: (value: unknown) => value ?? null,
    parse: (value: unknown) => value,
  })
  return (
    <Picker
      {...props}
      required={isRequired}
      multiple={false}
      value={field.value ? [field.value as Named] : []}
      error={fieldState.error?.message}
      onChange={([chosen]) => field.onChange(chosen ?? null)}
      onBlur={field.onBlur}
    />
  )
}

/** Chooses any number of related records. */
export function RecordsPicker(props: PickerProps) {
  const { field, fieldState, isRequired } = useInput({
    ...props,
    format: (value: unknown) => value ?? [],
    parse: (value: unknown) => value,
  })
  return (
    <Picker
      {...props}
      required={isRequired}
      multiple
      value={(field.value ?? []) as Named[]}
      error={fieldState.error?.message}
      onChange={field.onChange}
      onBlur={field.onBlur}
    />
  )
}

type Inner = PickerProps & {
  multiple: boolean
  value: readonly Named[]
  error: string | undefined
  onChange: (chosen: readonly Choice[]) => void
  onBlur: () => void
}

function Picker({
  label,
  kind,
  choices,
  multiple,
  value,
  error,
  helperText,
  required,
  disabled,
  onChange,
  onBlur,
}: Inner) {
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const typed = useSettled(text, 200)
  const {
    data,
    isFetching,
    error: fault,
  } = useQuery({
    queryKey: ['choices', kind, typed],
    queryFn: ({ signal }) => choices(typed.trim(), signal),
    enabled: open,
    staleTime: 30_000,
  })
  // An answer to an older text is not offered: Enter would choose something that is about to leave the list.
  const answer = typed === text ? data : undefined
  const failed = fault !== null && !isFetching
  const unanswered = failed ? faultText(fault) : 'Searching …'
  const nothing = answer ? 'Nothing found' : unanswered
  const chosen = value.map(choiceOf)
  const shared = {
    open,
    onOpen: () => setOpen(true),
    onClose: () => setOpen(false),
    options: answer ?? [],
    // The API has filtered already, and finds more spellings than the typed text.
    filterOptions: (options: Choice[]) => options,
    getOptionLabel: ({ label: name }: Choice) => name,
    getOptionKey: ({ id }: Choice) => id,
    isOptionEqualToValue: (option: Choice, selected: Choice) => option.id === selected.id,
    inputValue: text,
    onInputChange: (_event: unknown, next: string) => setText(next),
    onBlur,
    noOptionsText: nothing,
    disabled: disabled ?? false,
    // In an open list Enter chooses. It must not submit the form as well.
    onKeyDown: (event: React.KeyboardEvent) => {
      if (open && event.key === 'Enter') event.preventDefault()
    },
    renderOption: (
      props: React.HTMLAttributes<HTMLLIElement> & { key?: React.Key },
      { id, label: name, detail }: Choice,
    ) => (
      <li {...props} key={id}>
        <span>
          {name}
          {detail && <small style={{ display: 'block', opacity: 0.75 }}>{detail}</small>}
        </span>
      </li>
    ),
    renderInput: (params: React.ComponentProps<typeof TextField>) => (
      <TextField
        {...params}
        label={label}
        required={required ?? false}
        error={error !== undefined}
        helperText={error ?? helperText}
        slotProps={{
          ...params.slotProps,
          input: {
            ...params.InputProps,
            endAdornment: (
              <>
                {isFetching && open && <CircularProgress size={14} aria-label="Searching" />}
                {params.InputProps?.endAdornment}
              </>
            ),
          },
        }}
      />
    ),
  }
  if (multiple)
    return (
      <Autocomplete
        {...shared}
        multiple
        disableCloseOnSelect
        value={chosen}
        onChange={(_event, next) => onChange(next)}
      />
    )
  return (
    <Autocomplete
      {...shared}
      multiple={false}
      value={chosen[0] ?? null}
      onChange={(_event, next) => onChange(next ? [next] : [])}
    />
  )
}
