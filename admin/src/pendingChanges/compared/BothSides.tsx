import { Box, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { State } from '../../pages/State'
import { labelOf } from '../../words/labels'
import type { Beside } from '../beside'
import { ComparedValue } from './ComparedValue'
import { type Comparison, isSame, type Row } from './comparison'

type BothSidesProps = { change: Beside; comparison: Comparison; names: ReadonlyMap<string, string> }

/** What stands now on the left, what is proposed on the right; below each other where there is no room. */
export function BothSides({ change, comparison, names }: BothSidesProps) {
  const { rows, changedSince, gone } = comparison
  const type = change.objectType ?? ''
  const isOpen = change.status === 'PROPOSED'
  const isNew = change.objectId === null
  const goes = change.field === 'removed'
  const sides = { type, rows, names }
  return (
    <Box sx={{ ...GRID, gridTemplateRows: { sm: `auto repeat(${rows.length}, auto)` } }}>
      <Side
        {...sides}
        title={isOpen ? 'In the register now' : 'When it was proposed'}
        side="stands"
        mark={changedSince && <State tone="warning">Changed since</State>}
        instead={isNew ? 'Nothing yet' : gone ? 'No longer in the register' : 'Not kept'}
      />
      <Side {...sides} title="Proposed" side="proposed" instead={goes ? GIVEN_UP[type] : null} />
    </Box>
  )
}

const GIVEN_UP: Readonly<Record<string, ReactNode>> = {
  Keyholder: 'No longer a keyholder here',
  ContactPoint: 'Not to be rung any more',
}

// The rows of both sides are those of one grid, so that a field stands beside itself however long its values are.
const GRID = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
  columnGap: 1.5,
  rowGap: { xs: 1.5, sm: 0 },
}

type SideProps = {
  type: string
  title: string
  side: 'stands' | 'proposed'
  rows: readonly Row[]
  names: ReadonlyMap<string, string>
  mark?: ReactNode
  /** Said in place of values. */
  instead: ReactNode
}

function Side({ type, title, side, rows, names, mark, instead }: SideProps) {
  const heading = useId()
  const proposed = side === 'proposed'
  const values = rows.filter((row) => row[side] !== undefined)
  return (
    <Box
      component="section"
      aria-labelledby={heading}
      sx={{
        display: 'grid',
        gridTemplateRows: { sm: 'subgrid' },
        gridRow: { sm: `span ${rows.length + 1}` },
        alignContent: 'start',
        border: 1,
        borderColor: proposed ? 'primary.main' : 'divider',
        borderRadius: 1.5,
        overflow: 'hidden',
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          columnGap: 1,
          px: 1.5,
          py: 0.75,
          bgcolor: proposed ? 'primary.light' : 'action.hover',
        }}
      >
        <Typography variant="h3" id={heading} sx={{ flex: 1, fontSize: '0.8125rem' }}>
          {title}
        </Typography>
        {mark}
      </Box>
      {values.length === 0 ? (
        <Box sx={{ gridRow: { sm: `span ${rows.length}` }, px: 1.5, py: 0.75, color: 'text.secondary' }}>{instead}</Box>
      ) : (
        <Box
          component="dl"
          sx={{ display: 'grid', gridTemplateRows: { sm: 'subgrid' }, gridRow: { sm: `span ${rows.length}` }, m: 0 }}
        >
          {values.map((row) => (
            <Field key={row.field} type={type} row={row} side={side} names={names} alone={rows.length === 1} />
          ))}
        </Box>
      )}
    </Box>
  )
}

type FieldProps = Pick<SideProps, 'type' | 'side' | 'names'> & { row: Row; alone: boolean }

/** A field of one side, marked where the other side has another value. `alone`: nothing else is compared. */
function Field({ type, row, side, names, alone }: FieldProps) {
  const { field, stands, proposed } = row
  const differs = stands !== undefined && proposed !== undefined && !isSame(stands, proposed)
  const other = side === 'stands' ? proposed : stands
  const mine = row[side]
  return (
    <Box
      sx={{
        px: 1.5,
        py: 0.75,
        display: 'grid',
        gridTemplateColumns: { xs: '112px minmax(0, 1fr)', sm: 'minmax(0, 1fr)', md: '104px minmax(0, 1fr)' },
        columnGap: 1,
        alignItems: 'baseline',
        alignContent: 'start',
        ...(differs && !alone ? { bgcolor: 'warning.light' } : {}),
      }}
    >
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {labelOf(field)}
      </Box>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere', ...(differs ? { fontWeight: 600 } : {}) }}>
        <ComparedValue
          type={type}
          field={field}
          value={mine}
          names={names}
          {...(differs && Array.isArray(mine)
            ? { alone: { ids: missingFrom(other, mine as string[]), words: side === 'stands' ? 'goes' : 'new' } }
            : {})}
        />
        {differs && !alone && side === 'proposed' && (
          <Box component="span" sx={{ fontWeight: 400 }}>
            {' · differs'}
          </Box>
        )}
      </Box>
    </Box>
  )
}

const missingFrom = (list: unknown, ids: readonly string[]): string[] =>
  ids.filter((id) => !(Array.isArray(list) && list.includes(id)))
