import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
  Typography,
} from '@mui/material'
import { Fragment } from 'react'
import { useMay } from '../access/ViewerContext'
import { useIsShown } from '../layout/useIsShown'
import { destinations } from './destinations'
import { Key } from './Key'
import { hideShortcuts } from './sheet'
import { commandKey, useLetterShortcuts } from './useShortcut'

type Line = { keys: readonly string[]; does: string }

const EVERYWHERE: readonly Line[] = [
  { keys: [commandKey, 'K'], does: 'Find anything, or go to a page' },
  { keys: ['/'], does: 'Search the register' },
  { keys: [commandKey, 'Z'], does: 'Take back what was just archived or changed together' },
  { keys: ['?'], does: 'Show this sheet' },
]
/** On a question or a proposed change the key has another use. */
const LOGGING: Line = { keys: ['E'], does: 'Log an engagement in one line, with the record that is shown' }
const HERE: readonly Line[] = [
  { keys: ['N'], does: 'New record of the list that is shown' },
  { keys: ['C'], does: 'Change the record that is shown' },
  { keys: ['Esc'], does: 'Close a dialog' },
]

const QUESTION: readonly Line[] = [
  { keys: ['J'], does: 'Next question' },
  { keys: ['K'], does: 'Previous question' },
  { keys: ['A'], does: 'Answer' },
  { keys: ['T'], does: 'Take it' },
  { keys: ['N'], does: 'Write a note' },
  { keys: ['X'], does: 'It needs no answer' },
  { keys: ['M'], does: 'Begin with a template' },
  { keys: ['E'], does: 'Earlier answers; 1 to 5 insert one' },
]

const PENDING_CHANGE: readonly Line[] = [
  { keys: ['J'], does: 'Next change' },
  { keys: ['K'], does: 'Previous change' },
  { keys: ['A'], does: 'Accept it' },
  { keys: ['E'], does: 'Edit it and accept' },
  { keys: ['R'], does: 'Reject it' },
]

/** All shortcuts that this viewer has, and the switch for those that are single letters. */
export default function ShortcutSheet() {
  const mayDo = useMay()
  const isShown = useIsShown()
  const [letters, setLetters] = useLetterShortcuts()
  const places = destinations
    .filter(isShown)
    .map(({ letter, label }): Line => ({ keys: ['G', letter.toUpperCase()], does: label }))
  return (
    <Dialog open onClose={hideShortcuts} maxWidth="sm" fullWidth aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">Keyboard shortcuts</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Lines title="Everywhere" lines={mayDo('create', 'Engagement') ? [...EVERYWHERE, LOGGING] : EVERYWHERE} />
        {places.length > 0 && <Lines title="Go to, one key after the other" lines={places} />}
        <Lines title="On a list or a record" lines={HERE} />
        {mayDo('update', 'QuestionHandling') && <Lines title="In the inbox or on a question" lines={QUESTION} />}
        {mayDo('read', 'PendingChange', 'decidedBy') && (
          <Lines title="On what waits for confirmation" lines={PENDING_CHANGE} />
        )}
        <FormControlLabel
          control={<Switch checked={letters} onChange={(_event, on) => setLetters(on)} />}
          label="Single letters are shortcuts"
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={hideShortcuts}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly Line[] }) => (
  <Box component="section">
    <Typography variant="h3" component="h3" gutterBottom>
      {title}
    </Typography>
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: '96px minmax(0, 1fr)',
        rowGap: 0.75,
        alignItems: 'center',
        fontSize: '0.8125rem',
      }}
    >
      {lines.map(({ keys, does }) => (
        <Fragment key={does}>
          <Box component="dt" sx={{ display: 'flex', gap: 0.5 }}>
            {keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </Box>
          <Box component="dd" sx={{ m: 0 }}>
            {does}
          </Box>
        </Fragment>
      ))}
    </Box>
  </Box>
)
