import HistoryOutlined from '@mui/icons-material/HistoryOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import { Box, CircularProgress, Dialog, InputBase, type Theme, Typography, useMediaQuery } from '@mui/material'
import { type KeyboardEvent, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { FEW, useFavourites } from '../favourites/useFavourites'
import { type Entry, fitting, groupsOf } from './entries'
import { PaletteOption } from './PaletteOption'
import { recent } from '../pages/record/recent'
import { useFound } from './useFound'
import { useDestinations } from './useDestinations'

/**
 * Goes to any page and finds any record by a few letters: an ARIA combobox with a list, usable by the keyboard alone.
 */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  // A phone has no arrow keys.
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'))
  const { entries, searching, failed } = useEntries(typed)
  const active = entries[Math.min(at, entries.length - 1)]
  const run = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    entry.run()
  }
  const hint = (): string => {
    if (failed) return 'Records cannot be searched at the moment.'
    if (entries.length === 0 && !searching) return 'Nothing fits.'
    return narrow ? 'Press one to open it' : '↑ ↓ to move, Enter to open, Esc to close'
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && entries.length > 0)
      setAt((Math.min(at, entries.length - 1) + step + entries.length) % entries.length)
    else if (event.key === 'Enter') run(active)
    else return
    event.preventDefault()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-label="Go to or find"
      sx={{ '& .MuiDialog-container': { alignItems: 'flex-start' } }}
      slotProps={{
        paper: {
          sx: {
            mt: { xs: 1, sm: '10vh' },
            mx: { xs: 1, sm: 2 },
            width: { xs: 'calc(100% - 16px)', sm: 'calc(100% - 32px)' },
          },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, px: 2, borderBottom: 1, borderColor: 'divider' }}>
        <SearchOutlined aria-hidden sx={{ fontSize: 20, color: 'text.secondary' }} />
        <InputBase
          autoFocus
          fullWidth
          placeholder="Find an organisation, a person, premises or a page"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
          sx={{ height: 52, fontSize: '0.9375rem' }}
          inputProps={{
            role: 'combobox',
            'aria-label': 'Go to or find',
            'aria-expanded': entries.length > 0,
            'aria-controls': list,
            'aria-autocomplete': 'list',
            'aria-activedescendant': active ? `${list}-${entries.indexOf(active)}` : undefined,
            maxLength: 200,
            autoComplete: 'off',
            spellCheck: false,
          }}
        />
        {searching && <CircularProgress size={16} aria-label="Searching" />}
      </Box>
      <Box id={list} role="listbox" aria-label="What fits" sx={{ overflowY: 'auto', maxHeight: '60vh', p: 1 }}>
        {groupsOf(entries).map(({ name, first, members }) => (
          <Box key={first} role="group" aria-label={name}>
            <Typography
              variant="caption"
              aria-hidden
              sx={{ display: 'block', px: 1, pt: 1, pb: 0.5, fontWeight: 600, color: 'text.secondary' }}
            >
              {name}
            </Typography>
            {members.map((entry, index) => (
              <PaletteOption
                key={entry.id}
                id={`${list}-${first + index}`}
                entry={entry}
                typed={typed}
                active={entry === active}
                onPoint={() => setAt(first + index)}
                onChoose={() => run(entry)}
              />
            ))}
          </Box>
        ))}
      </Box>
      <Typography
        role="status"
        variant="caption"
        sx={{
          display: 'flex',
          gap: 2,
          flexWrap: 'wrap',
          px: 2,
          py: 1,
          borderTop: 1,
          borderColor: 'divider',
          color: 'text.secondary',
        }}
      >
        {hint()}
      </Typography>
    </Dialog>
  )
}

function useEntries(typed: string): { entries: Entry[]; searching: boolean; failed: boolean } {
  const navigate = useNavigate()
  const places = useDestinations()
  const found = useFound(typed)
  const starred = useStarred()
  if (typed.trim() === '') {
    const visits = recent().map(({ kind, title, to }): Entry => ({
      id: to,
      group: 'Recent',
      icon: HistoryOutlined,
      title,
      detail: kind,
      run: () => void navigate(to),
    }))
    return { entries: [...visits, ...without(starred, visits), ...places], searching: false, failed: false }
  }
  const everywhere: Entry = {
    id: 'search',
    group: 'Do',
    icon: SearchOutlined,
    title: `Search everything for “${typed.trim()}”`,
    run: () => void navigate(`/search?${new URLSearchParams({ q: typed.trim() }).toString()}`),
  }
  // A typed page name usually means the page, not a record of that name.
  const marked = fitting(starred, typed)
  const pages = fitting(places, typed).filter(({ group }) => group === 'Go to')
  const deeds = fitting(places, typed).filter(({ group }) => group === 'Do')
  return { ...found, entries: [...pages, ...marked, ...without(found.entries, marked), ...deeds, everywhere] }
}

/** Lists each record once, where it comes first. */
const without = (entries: readonly Entry[], before: readonly Entry[]): Entry[] =>
  entries.filter(({ id }) => !before.some((other) => other.id === id))

/** The viewer's newest favourites, to go to; the home page has them all. */
function useStarred(): Entry[] {
  const navigate = useNavigate()
  const { favourites } = useFavourites(FEW)
  return (favourites ?? []).map(({ to, ...shown }): Entry => {
    return { ...shown, id: to, group: 'Favourites', run: () => void navigate(to) }
  })
}
