import StarIcon from '@mui/icons-material/Star'
import StarBorder from '@mui/icons-material/StarBorder'
import { IconButton, Tooltip } from '@mui/material'
import { useRecordContext } from 'react-admin'
import { useMay } from '../access/ViewerContext'
import { type Markable, useMark } from './useMark'

/** The star of a record page: pressed while the record is one of the viewer's favourites. */
export function FavouriteButton() {
  const record = useRecordContext<Markable>()
  const mayDo = useMay()
  const mark = useMark()
  if (!record?.favourites || !mayDo('create', 'Favourite')) return null
  const marked = record.favourites.length > 0
  return (
    <Tooltip title={marked ? 'Remove from your favourites' : 'Add to your favourites'}>
      <IconButton aria-label="Favourite" aria-pressed={marked} onClick={() => void mark(record, !marked)}>
        {marked ? <StarIcon sx={{ color: 'warning.main' }} /> : <StarBorder />}
      </IconButton>
    </Tooltip>
  )
}
