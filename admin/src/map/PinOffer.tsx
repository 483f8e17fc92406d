import { Alert, Box, Button, Link as MuiLink } from '@mui/material'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { Link } from 'react-router'
import { useMay } from '../access/ViewerContext'
import { ask } from '../data/ask'
import { PinPremisesDocument } from '../generated/graphql'
import { type Position, positionText } from '../whereabouts/position'
import type { Rung } from './ring'

type PinOfferProps = {
  premises: Rung
  pin: Position | null
  pinning: boolean
  onPinning: (pinning: boolean) => void
  onPinned: (at: Position) => void
}

/**
 * Says that the position of a premises is not known. Those who may change it press the map where it is and save that;
 * for others a press only looks there.
 */
export function PinOffer({ premises, pin, pinning, onPinning, onPinned }: PinOfferProps) {
  const mayPin = useMay()('update', 'Premises', 'location', premises)
  const notify = useNotify()
  const [fault, setFault] = useState<string | null>(null)
  const save = async (at: Position) => {
    try {
      await ask(PinPremisesDocument, { input: { id: premises.id, version: premises.version ?? 0, location: at } })
      notify('The position is saved', { type: 'success' })
      onPinned(at)
    } catch (error) {
      setFault(error instanceof Error ? error.message : 'The position could not be saved.')
    }
  }
  return (
    <Alert severity="info" role="status" sx={{ mx: 1.5, mt: 1.5 }}>
      Where {premises.name ?? 'this'} stands is not known.
      {fault && <Box sx={{ color: 'error.main' }}>{fault}</Box>}
      {mayPin && (
        <Box sx={{ mt: 0.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          {pinning && <Box>{pin ? `Set its position to ${positionText(pin)}?` : 'Press the map where it stands.'}</Box>}
          {pin && (
            <Button variant="contained" onClick={() => void save(pin)}>
              Save position
            </Button>
          )}
          <Button variant="outlined" aria-pressed={pinning} onClick={() => onPinning(!pinning)}>
            {pinning ? 'Cancel' : 'Set it on the map'}
          </Button>
          {!pinning && (
            <MuiLink component={Link} to={`/premises/${premises.id}`}>
              Type it instead
            </MuiLink>
          )}
        </Box>
      )}
    </Alert>
  )
}
