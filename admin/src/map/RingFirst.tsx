import CallOutlined from '@mui/icons-material/CallOutlined'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import { Alert, Box, Button, Typography } from '@mui/material'
import { useNotify } from 'react-admin'
import { awayText } from '../contacts/awayText.ts'
import { ConsentMark } from '../contacts/ConsentMark'
import { RuleList } from '../contacts/RuleList'
import { FITNESS } from '../contacts/rules.ts'
import { numberWithExtension, telephoneLink } from '../contacts/telephone'
import type { ToRing } from './firstToRing'
import { metresText } from './metresText'
import type { Rung } from './ring'

type First = ToRing<Rung>

function Place({ of: { premises } }: { of: First }) {
  const { name, distanceMetres } = premises
  if (distanceMetres === null) return name
  return (
    <>
      {name && `${name}, `}
      <span style={{ whiteSpace: 'nowrap' }}>{metresText(distanceMetres)}</span>
    </>
  )
}

/** Why not to count on the first: away, or as far as the record says. Empty for who is fit. */
const doubts = ({ fitness, absentUntil }: First['holder']): string[] => [
  ...(absentUntil ? [awayText(absentUntil)] : []),
  ...(fitness && fitness !== 'FIT' ? [FITNESS[fitness]] : []),
]

/**
 * The number to ring first, large enough to be read across a desk. If its owner is away, or the register does not call
 * them fit, it says so, and names the next person who is fit and here.
 */
export function RingFirst({ first, next }: { first: First; next: First | null }) {
  const { holder } = first
  const why = doubts(holder)
  return (
    <Box
      component="section"
      aria-label="Ring first"
      sx={{ m: 1.5, p: 1.5, borderRadius: 2, bgcolor: 'primary.light', border: 1, borderColor: 'primary.main' }}
    >
      <Typography variant="caption" sx={{ fontWeight: 600, color: 'text.secondary' }}>
        Ring first
      </Typography>
      <Typography sx={{ fontWeight: 650 }}>{holder.person?.displayName}</Typography>
      <Number of={first} />
      {why.length > 0 && (
        <Alert
          severity={holder.absentUntil || holder.fitness === 'UNFIT' ? 'warning' : 'info'}
          sx={{ mt: 1, bgcolor: 'background.paper', color: 'text.primary', border: 1, borderColor: 'divider' }}
        >
          <Box sx={{ fontWeight: 600, mb: 0.5 }}>{why.join('. ')}</Box>
          <RuleList rules={holder.rules} />
          {next ? (
            <Box sx={{ mt: 1 }} role="group" aria-label="Next who is fit">
              <Box>
                Next who is fit: <strong>{next.holder.person?.displayName}</strong>
              </Box>
              <Number of={next} small />
            </Box>
          ) : (
            <Box sx={{ mt: 1 }}>Nobody here is known to be fit.</Box>
          )}
        </Alert>
      )}
    </Box>
  )
}

function Number({ of, small = false }: { of: First; small?: boolean }) {
  const notify = useNotify()
  const { number, extension, note, consent } = of
  const dialled = { value: number, extension }
  const copy = async () => {
    await navigator.clipboard.writeText(numberWithExtension(dialled))
    notify('Copied', { type: 'info', autoHideDuration: 1500 })
  }
  return (
    <>
      <Typography
        sx={{ fontSize: small ? '1.125rem' : '1.5rem', fontWeight: 700, lineHeight: 1.25, letterSpacing: '0.01em' }}
      >
        {numberWithExtension(dialled)}
      </Typography>
      <ConsentMark consent={consent} />
      {note && <Typography sx={{ overflowWrap: 'anywhere' }}>{note}</Typography>}
      <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
        for <Place of={of} />
      </Typography>
      <Box className="no-print" sx={{ display: 'flex', gap: 1, mt: 1 }}>
        <Button
          variant={small ? 'outlined' : 'contained'}
          startIcon={<CallOutlined />}
          component="a"
          href={telephoneLink(dialled)}
        >
          Call
        </Button>
        <Button
          variant="outlined"
          startIcon={<ContentCopyOutlined />}
          onClick={() => void copy()}
          sx={{ bgcolor: 'background.paper' }}
        >
          Copy number
        </Button>
      </Box>
    </>
  )
}
