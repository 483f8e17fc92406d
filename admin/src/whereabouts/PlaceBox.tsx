import { Autocomplete, Box, TextField } from '@mui/material'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useSettled } from '../pages/useSettled'
import { type Found, whereabouts } from './whereabouts'

type Said = { fault: boolean; words: string }

function answerTo(typed: string, count: number): Said {
  if (count === 0) {
    const next = 'Try a whole postcode, a name, a street or corner, a number, or coordinates.'
    return { fault: true, words: `No place is known for “${typed.trim()}”. ${next}` }
  }
  const fits = count === 1 ? 'One place fits' : `${count} places fit`
  return { fault: false, words: `${fits}. Choose with the arrow keys and Enter.` }
}

const lookingFor = (text: string) => ({
  queryKey: ['whereabouts', text],
  queryFn: ({ signal }: { signal: AbortSignal }) => whereabouts(text, signal),
  staleTime: 60_000,
})

/**
 * Where somebody types which place is meant. Matches are offered to choose from. Enter alone takes only an exact
 * match, such as coordinates: a guess taken unseen would send a patrol to the wrong door.
 */
export function PlaceBox({ onFound }: { onFound: (place: Found) => void }) {
  const client = useQueryClient()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const [asked, setAsked] = useState('')
  const settled = useSettled(text, 180)
  const sought = asked === text ? asked : settled
  const { data = [], isFetching } = useQuery({
    ...lookingFor(sought),
    enabled: sought.trim().length >= 3 || asked === text,
  })
  const found = sought === text ? data : []

  const take = (place: Found) => {
    setOpen(false)
    setSaid(null)
    onFound(place)
  }
  const look = async (typed: string) => {
    try {
      const places = await client.fetchQuery(lookingFor(typed))
      const [first] = places
      const isOnlyExact = places.filter(({ exact }) => exact).length === 1
      if (first?.exact && isOnlyExact) return take(first)
      // The list is ready for the arrow keys before the words invite to them: a press in between would be lost.
      flushSync(() => {
        setAsked(typed)
        setOpen(places.length > 0)
      })
      setSaid(answerTo(typed, places.length))
    } catch (error) {
      setSaid({ fault: true, words: error instanceof Error ? error.message : 'The place could not be looked up.' })
    }
  }

  return (
    <Autocomplete<Found, false, false, true>
      freeSolo
      autoHighlight={found[0]?.exact ?? false}
      open={open && found.length > 0}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={found}
      filterOptions={(options) => options}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.label)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      inputValue={text}
      onInputChange={(_event, value) => {
        setText(value)
        setSaid(null)
      }}
      onChange={(_event, value) => {
        if (typeof value === 'string') void look(value)
        else if (value) take(value)
      }}
      loading={isFetching}
      sx={{ flex: '1 1 190px' }}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          <Box sx={{ fontSize: '0.8125rem', fontWeight: 600 }}>{option.label}</Box>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{option.detail}</Box>
        </Box>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          autoFocus
          label="Postcode, address, name or number"
          // Above the empty field too: inside it, its end would be cut off.
          slotProps={{ inputLabel: { ...params.InputLabelProps, shrink: true } }}
          error={said?.fault ?? false}
          helperText={said && <span role="status">{said.words}</span>}
        />
      )}
    />
  )
}
