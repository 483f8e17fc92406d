import { Autocomplete, Box, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useInput } from 'react-admin'
import { faultText } from '../data/fault'
import { REASON_LENGTH, reasonRule, saysWhy } from '../words/reasonWords'
import type { Choice } from '../pages/form/RecordPicker'
import { shortId } from '../words/shortId'
import { useSettled } from '../pages/useSettled'
import { keepPurpose, usePurpose } from './purpose'
import { subjectNamed, subjectsCalled } from './subjects'

const LEAST = 2
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/**
 * Whom the ledger is asked about, found by name. That tells who is in the register, so it takes a reason, which is
 * recorded with each question.
 */
export function SubjectInput({ source }: { source: string; label: string; alwaysOn?: boolean }) {
  const { field } = useInput({ source, defaultValue: '' })
  const id = (field.value as string | undefined) ?? ''
  const purpose = usePurpose()
  const mayAsk = saysWhy(purpose)
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const sought = useSettled(text.trim(), 300)
  const isId = ID.test(sought)
  const asks = open && mayAsk && !isId && [...sought].length >= LEAST
  const found = useQuery({
    queryKey: ['ledger subjects', sought],
    queryFn: ({ signal }) => subjectsCalled(sought, purpose.trim(), signal),
    enabled: asks,
    gcTime: 0,
  })
  const named = useQuery({
    queryKey: ['ledger subject', id],
    queryFn: ({ signal }) => subjectNamed(id, purpose.trim(), signal),
    enabled: id !== '' && mayAsk,
    gcTime: 0,
  })
  const chosen: Choice | null = id === '' ? null : (named.data ?? { id, label: shortId(id) })
  const options = isId
    ? [{ id: sought.toLowerCase(), label: shortId(sought), detail: 'By its id' }]
    : asks
      ? (found.data ?? [])
      : []
  const help = useId()
  const [left, setLeft] = useState(false)
  const isFaulty = left && purpose.trim() !== '' && !mayAsk

  const nothing = (): string => {
    if (!mayAsk) return 'Say first why you ask'
    if (found.error) return faultText(found.error)
    if (!asks) return 'Type a name'
    return found.isFetching || sought !== text.trim() ? 'Searching …' : 'Nobody of that name'
  }
  return (
    <Box
      role="group"
      aria-label="About whom"
      aria-describedby={help}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 1,
        rowGap: { xs: 1.5, sm: 0.5 },
        pt: { xs: 1, sm: 0.5 },
        flex: '1 1 auto',
        '&& .MuiFormControl-root': { my: 0 },
      }}
    >
      <TextField
        label="Why you ask"
        value={purpose}
        onChange={(event) => keepPurpose(event.target.value)}
        onBlur={() => setLeft(true)}
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
        noOptionsText={nothing()}
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
      {/* Not the inputs' own helper texts: a bar of filters shows none. */}
      <Box id={help} sx={{ flexBasis: '100%', fontSize: '0.75rem', color: isFaulty ? 'error.main' : 'text.secondary' }}>
        {isFaulty && `${reasonRule}.`}
        {!isFaulty &&
          (named.data?.detail ??
            'A person, an organisation or an account. Asking by name is recorded, with your reason and about everybody who is offered.')}
      </Box>
    </Box>
  )
}
