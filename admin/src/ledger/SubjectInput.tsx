import { Autocomplete, Box, TextField } from '@mui/material'
import { useId, useState } from 'react'
import { useInput } from 'react-admin'
import { REASON_LENGTH, REASON_RULE } from '../words/reasonWords'
import { useReason } from './useReason'
import { useChosenSubject, useOfferedSubjects } from './useSubjectQuestion'

const HELP =
  'A person, an organisation or an account. Asking by name is recorded, with your reason, for everybody who is offered.'

/**
 * Whom the ledger is asked about, found by name. The answer tells who is in the register, so asking takes a reason,
 * which is recorded with each question.
 */
export function SubjectInput({ source }: { source: string; label: string; alwaysOn?: boolean }) {
  const { field } = useInput({ source, defaultValue: '' })
  const { typed, type, leave, reason, isFaulty } = useReason()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const { options, nothing } = useOfferedSubjects(text, open, reason)
  const chosen = useChosenSubject((field.value as string | undefined) ?? '', reason)
  const help = useId()
  return (
    <Box role="group" aria-label="About whom" aria-describedby={help} sx={GROUP}>
      <TextField
        label="Why you ask"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onBlur={leave}
        error={isFaulty}
        slotProps={{ htmlInput: { maxLength: REASON_LENGTH, autoComplete: 'off', 'aria-describedby': help } }}
        sx={{ flex: '1 1 220px', minWidth: 0, maxWidth: 420 }}
      />
      <Autocomplete
        value={chosen}
        onChange={(_event, choice) => field.onChange(choice?.id ?? '')}
        open={open}
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
        inputValue={text}
        onInputChange={(_event, next) => setText(next)}
        options={options}
        // The API finds more spellings than the text that was typed.
        filterOptions={(all) => all}
        getOptionKey={(choice) => choice.id}
        getOptionLabel={(choice) => choice.label}
        isOptionEqualToValue={(option, value) => option.id === value.id}
        noOptionsText={nothing}
        renderOption={({ key: _key, ...props }: React.HTMLAttributes<HTMLLIElement> & { key?: React.Key }, choice) => (
          <li {...props} key={choice.id}>
            <span>
              {choice.label}
              <small style={{ display: 'block', opacity: 0.75 }}>{choice.detail}</small>
            </span>
          </li>
        )}
        renderInput={(params) => <TextField {...params} label="About (name)" />}
        sx={{ flex: '1 1 240px', minWidth: 0, maxWidth: 420 }}
      />
      {/* Not the inputs' own helper texts: the bar of filters hides those. */}
      <Box id={help} sx={{ flexBasis: '100%', fontSize: '0.75rem', color: isFaulty ? 'error.main' : 'text.secondary' }}>
        {isFaulty ? `${REASON_RULE}.` : (chosen?.detail ?? HELP)}
      </Box>
    </Box>
  )
}

const GROUP = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 1,
  rowGap: { xs: 1.5, sm: 0.5 },
  pt: { xs: 1, sm: 0.5 },
  flex: '1 1 auto',
  '&& .MuiFormControl-root': { my: 0 },
}
