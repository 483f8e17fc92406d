import { Box, Chip } from '@mui/material'

type Tag = { id: string; name?: string | null; code?: string | null }

// A long name takes a second line: cut off, it would say nothing; on one line, it would push other columns out of the
// window.
const TAG = {
  bgcolor: 'primary.light',
  color: 'text.primary',
  maxWidth: '100%',
  height: 'auto',
  minHeight: 22,
  '& .MuiChip-label': { whiteSpace: 'normal', lineHeight: 1.35, py: '2px' },
}

/**
 * The first tag and how many more there are, on one line of a list. Pointing at it and screen readers say all of them.
 */
export const OneTag = ({ tags }: { tags: readonly Tag[] }) => {
  const [first] = tags
  if (!first) return null
  const names = tags.map(({ name, code }) => name ?? code).join(', ')
  return (
    <Box component="span" title={names} sx={{ display: 'flex', gap: 0.5, maxWidth: { sm: 150 } }}>
      <Chip label={first.name ?? first.code} sx={{ bgcolor: 'primary.light', color: 'text.primary', minWidth: 0 }} />
      {tags.length > 1 && (
        <Chip
          label={`+${tags.length - 1}`}
          aria-label={`and ${tags
            .slice(1)
            .map(({ name, code }) => name ?? code)
            .join(', ')}`}
          variant="outlined"
          role="img"
          sx={{ flexShrink: 0 }}
        />
      )}
    </Box>
  )
}

/** Short names side by side; those beyond `most` are counted. */
export const Tags = ({ tags, most = 3 }: { tags: readonly Tag[]; most?: number }) => (
  <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
    {tags.slice(0, most).map(({ id, name, code }) => (
      <Chip key={id} label={name ?? code} sx={TAG} />
    ))}
    {tags.length > most && (
      <Chip
        label={`+${tags.length - most}`}
        variant="outlined"
        title={tags
          .slice(most)
          .map(({ name }) => name)
          .join(', ')}
      />
    )}
  </Box>
)
