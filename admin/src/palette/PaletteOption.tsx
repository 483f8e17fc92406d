import { Box } from '@mui/material'
import { useEffect, useRef } from 'react'
import { ConsentMark } from '../contacts/ConsentMark'
import { Sought } from '../search/Sought'
import { Key } from '../shortcuts/Key'
import type { Entry } from './entries'

type Props = { id: string; entry: Entry; typed: string; active: boolean; onPoint: () => void; onChoose: () => void }

/** One line of the palette. */
export function PaletteOption({
  id,
  entry: { group, icon: Icon, title, detail, reason, keys },
  typed,
  active,
  onPoint,
  onChoose,
}: Props) {
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <Box
      ref={line}
      id={id}
      role="option"
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={onChoose}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1,
        py: 0.75,
        minHeight: 36,
        borderRadius: 1,
        cursor: 'pointer',
        bgcolor: active ? 'action.selected' : 'transparent',
        outline: active ? 2 : 0,
        outlineStyle: 'solid',
        outlineColor: active ? 'primary.main' : 'transparent',
        outlineOffset: -2,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: 18, color: 'text.secondary' }} />
      <Box sx={{ minWidth: 0, flex: 1, fontSize: '0.84375rem' }}>
        <Box component="span" sx={{ fontWeight: 550, overflowWrap: 'anywhere' }}>
          <Sought text={title} sought={group === 'Found' ? typed : ''} />
        </Box>
        {detail && <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{detail}</Box>}
        {reason && (
          <Box sx={{ fontSize: '0.78125rem' }}>
            {reason.label}: <Sought text={reason.text} sought={typed} /> <ConsentMark consent={reason.consent} />
          </Box>
        )}
      </Box>
      {keys?.map((key) => (
        <Key key={key}>{key}</Key>
      ))}
    </Box>
  )
}
