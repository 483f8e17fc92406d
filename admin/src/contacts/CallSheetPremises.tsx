import { Box, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { isWithheld, Withheld } from '../access/Withheld'
import { awayText } from './awayText.ts'
import type { Ringable } from './CallOrder'
import { CallSheetNumbers } from './CallSheetNumbers'
import { dayOf, numberText } from '../words/dates'
import { FITNESS, type RuleResult, notKept } from './rules.ts'
import { SmallTable } from '../pages/SmallTable'

/** Premises as a call sheet needs them. */
export type SheetPremises = {
  id: string
  name: string | null
  addressLine1: string | null
  addressLine2?: string | null
  addressLine3?: string | null
  addressLine4?: string | null
  postcode: string | null
  use?: string | null
  distanceMetres?: number
  /** The distance is from the centre of an area, not from a point that was asked about. */
  fromCentre?: boolean
  /** 1 is the highest. */
  tier?: number | null
  /** In the order in which they are rung. */
  keyholders: readonly Ringable[] | null
  rules?: readonly RuleResult[] | null
  access?: { unreadableFields: readonly string[] }
}

/** Rules that are not kept, for paper: in words alone. */
function Warnings({ rules }: { rules: readonly RuleResult[] | null | undefined }) {
  const open = notKept(rules)
  if (open.length === 0) return null
  return (
    <Box sx={{ fontSize: '0.75rem' }}>
      {open.map(({ code, state, words }) => (
        <Box key={code}>
          {state === 'BROKEN' ? '! ' : '? '}
          {words}
        </Box>
      ))}
    </Box>
  )
}

/** To be ticked by hand. */
const Outcomes = () => (
  <>
    {['Answered', 'Voicemail', 'Attending'].map((outcome) => (
      <Box key={outcome} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <Box aria-hidden sx={{ flexShrink: 0, width: 12, height: 12, border: '1.5px solid currentColor' }} />
        {outcome}
      </Box>
    ))}
  </>
)

/** One premises on a call sheet; kept together on one page where it fits. */
export function CallSheetPremises({ premises }: { premises: SheetPremises }) {
  const {
    name,
    addressLine1,
    addressLine2,
    addressLine3,
    addressLine4,
    postcode,
    use,
    distanceMetres,
    fromCentre,
    tier,
  } = premises
  const address = [addressLine1, addressLine2, addressLine3, addressLine4, postcode].filter(Boolean).join(', ')
  const from = fromCentre ? 'from the centre of the area' : 'away'
  const distance = distanceMetres === undefined ? null : `${numberText(Math.round(distanceMetres))} m ${from}`
  return (
    <Box component="section" sx={{ borderTop: 1, borderColor: 'divider', py: 1.5, breakInside: 'avoid' }}>
      <Typography variant="h2" component="h3">
        {name}
      </Typography>
      <Typography variant="body2" sx={{ mb: 0.5 }}>
        {[address || 'No address', use, typeof tier === 'number' ? `Tier ${tier}` : null, distance]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      <Warnings rules={premises.rules} />
      <Keyholders premises={premises} />
    </Box>
  )
}

function Keyholders({ premises }: { premises: SheetPremises }) {
  if (isWithheld(premises, 'keyholders')) return <Withheld type="Premises" field="keyholders" record={premises} />
  const keyholders = premises.keyholders ?? []
  if (keyholders.length === 0) return <Typography variant="body2">No keyholder is recorded.</Typography>
  return (
    <Box sx={COLUMNS}>
      <SmallTable
        label={`Keyholders of ${premises.name ?? 'these premises'}, in the order in which they are rung`}
        columns={['Order', 'Keyholder', 'Numbers', 'Verified', 'Rung at', 'Outcome']}
      >
        <TableBody>
          {keyholders.map(
            ({ id, callOrder, person, suspendedAt, absentUntil, verifiedAt, travelMinutes, fitness, rules }, at) => (
              <TableRow key={id}>
                <TableCell sx={{ fontWeight: 700 }}>
                  {at + 1}
                  {callOrder !== null && callOrder !== at + 1 && (
                    <Box sx={{ fontWeight: 400, fontSize: '0.75rem', color: 'text.secondary' }}>
                      call order {callOrder}
                    </Box>
                  )}
                </TableCell>
                <TableCell>
                  <strong>{person?.displayName ?? 'Not named'}</strong>
                  {travelMinutes !== null && travelMinutes !== undefined && (
                    <Box sx={{ color: 'text.secondary' }}>{travelMinutes} minutes away</Box>
                  )}
                  {absentUntil && <Box sx={{ fontWeight: 600 }}>{awayText(absentUntil)}</Box>}
                  {fitness && fitness !== 'FIT' && <Box sx={{ fontWeight: 600 }}>{FITNESS[fitness]}</Box>}
                  <Warnings rules={rules} />
                </TableCell>
                <TableCell>
                  {suspendedAt ? 'Suspended: do not ring' : <CallSheetNumbers contacts={person?.contactPoints ?? []} />}
                </TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{verifiedAt ? dayOf(verifiedAt) : 'Never'}</TableCell>
                <TableCell aria-label="To be filled in by hand" />
                <TableCell sx={{ whiteSpace: 'nowrap' }}>
                  <Outcomes />
                </TableCell>
              </TableRow>
            ),
          )}
        </TableBody>
      </SmallTable>
    </Box>
  )
}

/** The same in each table of the sheet, so that the eye can run down a column. They fit on A4. */
const WIDTHS = ['11.5%', '27.5%', '26.5%', '12.5%', '8.5%', '13.5%']
const COLUMNS = {
  '@media (min-width: 600px), print': {
    '& table': { tableLayout: 'fixed' },
    '& th, & td': { px: 0.75 },
    '& th:first-of-type, & td:first-of-type': { pl: 0 },
    ...Object.fromEntries(WIDTHS.map((width, index) => [`& th:nth-of-type(${index + 1})`, { width }])),
  },
}
