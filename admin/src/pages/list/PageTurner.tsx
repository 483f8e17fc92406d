import ChevronLeft from '@mui/icons-material/ChevronLeft'
import ChevronRight from '@mui/icons-material/ChevronRight'
import { Box, Button, MenuItem, TextField, Typography } from '@mui/material'
import { useListContext } from 'react-admin'
import { numberText } from '../../words/dates'

/**
 * Which part of the list is shown, and the way to the next. The API has cursors, so pages are turned one at a time.
 */
export function PageTurner() {
  const { page, perPage, total = 0, data, setPage, setPerPage, hasNextPage, isFetching } = useListContext()
  const from = (page - 1) * perPage + 1
  const to = from + (data?.length ?? 0) - 1
  return (
    <Box
      component="nav"
      aria-label="Pages of the list"
      className="no-print"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        justifyContent: 'space-between',
        gap: 1,
        px: 1.5,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" aria-live="polite" sx={{ color: 'text.secondary' }}>
        {numberText(from)}–{numberText(to)} of {numberText(total)}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <TextField
          select
          value={perPage}
          onChange={(event) => setPerPage(Number(event.target.value))}
          slotProps={{ htmlInput: { 'aria-label': 'Rows a page' } }}
          sx={{ '& .MuiSelect-select': { py: 0.5, fontSize: '0.8125rem' } }}
        >
          {[25, 50, 100, 200].map((rows) => (
            <MenuItem key={rows} value={rows}>
              {rows} rows
            </MenuItem>
          ))}
        </TextField>
        <Button
          variant="outlined"
          startIcon={<ChevronLeft />}
          disabled={page === 1 || isFetching}
          onClick={() => setPage(page - 1)}
        >
          Previous
        </Button>
        <Button
          variant="outlined"
          endIcon={<ChevronRight />}
          disabled={!hasNextPage || isFetching}
          onClick={() => setPage(page + 1)}
        >
          Next
        </Button>
      </Box>
    </Box>
  )
}
