import { Autocomplete, Box, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSettled } from '../parts/useSettled'
import type { Position } from './area'
import { type Found, whereabouts } from './whereabouts'

/** Where one types what place is meant. Enter takes the first place that fits, whether or not the suggestions have come yet. */
export function PlaceBox({ onPlace }: { onPlace: (position: Position) => void }) {
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [looking, setLooking] = useState(false)
  const settled = useSettled(text, 180)
  const { data: found = [] } = useQuery({ queryKey: ['whereabouts', settled], queryFn: ({ signal }) => whereabouts(settled, signal), enabled: settled.trim().length >= 3, staleTime: 60_000 })

  const go = async (chosen: Found | string | null) => {
    if (chosen === null) return
    if (typeof chosen !== 'string') return onPlace(chosen.position)
    setLooking(true)
    try {
      const [first] = await whereabouts(chosen)
      if (first) onPlace(first.position)
      setFault(first ? null : `No place is known for “${chosen.trim()}”. Try a whole postcode, a name, or coordinates.`)
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The place could not be looked up.')
    } finally {
      setLooking(false)
    }
  }

  return (
    <Autocomplete<Found, false, false, true>
      freeSolo
      options={settled === text ? found : []}
      filterOptions={(options) => options}
      getOptionLabel={(option) => (typeof option === 'string' ? option : option.label)}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      inputValue={text}
      onInputChange={(_event, value) => {
        setText(value)
        setFault(null)
      }}
      onChange={(_event, value) => void go(value)}
      loading={looking}
      sx={{ flex: '1 1 190px' }}
      renderOption={({ key, ...props }, option) => (
        <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
          <Box sx={{ fontSize: '0.8125rem', fontWeight: 600 }}>{option.label}</Box>
          <Box sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>{option.detail}</Box>
        </Box>
      )}
      renderInput={(params) => <TextField {...params} autoFocus label="Postcode, address or name" error={fault !== null} helperText={fault} />}
    />
  )
}
