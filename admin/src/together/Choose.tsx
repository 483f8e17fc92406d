import { Checkbox } from '@mui/material'
import { type RaRecord, useListContext } from 'react-admin'
import { nameOf } from './nameOf'

// The row around it opens the record.
const stop = (event: { stopPropagation: () => void }) => event.stopPropagation()

/** Chooses one record of the list. */
export function ChooseRecord({ record }: { record: RaRecord }) {
  const { selectedIds, onToggleItem } = useListContext()
  const name = nameOf(record) ?? 'this record'
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(record.id)}
      onChange={() => onToggleItem(record.id)}
      onClick={stop}
      slotProps={{ input: { 'aria-label': `Choose ${name}` } }}
      sx={{ p: 0.5 }}
    />
  )
}

/** Chooses all records of the page, or none of them. */
export function ChoosePage() {
  const { data = [], selectedIds, onSelect } = useListContext<RaRecord>()
  const here = data.filter(({ id }) => selectedIds.includes(id)).length
  const others = selectedIds.filter((id) => !data.some((record) => record.id === id))
  const all = data.length > 0 && here === data.length
  const some = here > 0 && !all
  // MUI draws the mixed state but does not announce it: the input itself must have it.
  const between = (input: HTMLInputElement | null) => {
    if (input) input.indeterminate = some
  }
  return (
    <Checkbox
      size="small"
      checked={all}
      indeterminate={some}
      onChange={() => onSelect(all ? others : [...others, ...data.map(({ id }) => id)])}
      slotProps={{ input: { ref: between, 'aria-label': 'Choose all on this page' } }}
      sx={{ p: 0.5 }}
    />
  )
}
