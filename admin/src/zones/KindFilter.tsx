import { ToggleButton, ToggleButtonGroup } from '@mui/material'
import { useInput } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import type { ZoneKind } from '../generated/graphql'

const KINDS: readonly { kind: ZoneKind | ''; words: string }[] = [
  { kind: '', words: 'All' },
  { kind: 'WARD', words: 'Wards' },
  { kind: 'BOROUGH', words: 'Boroughs' },
  { kind: 'BEAT', words: 'Beats' },
  { kind: 'CORDON', words: 'Cordons' },
  { kind: 'OTHER', words: 'Other' },
]

/** Which kind of zones the list shows, of those that the viewer may see. */
export function KindFilter({ source }: { source: string; alwaysOn?: boolean }) {
  const mayDo = useMay()
  const { field } = useInput<ZoneKind | ''>({ source })
  const shown = KINDS.filter(({ kind }) => kind === '' || mayDo('read', 'Zone', undefined, { kind }))
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      aria-label="Kind of zone"
      value={String(field.value)}
      onChange={(_event, kind: ZoneKind | '' | null) => field.onChange(kind ?? '')}
      sx={{ flexWrap: 'wrap' }}
    >
      {shown.map(({ kind, words }) => (
        <ToggleButton
          key={words}
          value={kind}
          sx={{ textTransform: 'none', px: 1.25, py: 0.25, minHeight: 32, color: 'text.primary' }}
        >
          {words}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
