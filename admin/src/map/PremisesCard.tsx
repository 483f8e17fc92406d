import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined'
import { Box, Button, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router'
import { isWithheld, Shown } from '../access/Withheld'
import { CallOrder, type Ringable } from '../contacts/CallOrder'
import { ringable } from '../contacts/ringable'
import { RuleList } from '../contacts/RuleList'
import { metresText } from './metresText'
import type { Rung } from './ring'

type Person = NonNullable<Ringable['person']>

type Glass = {
  /** Null for those who may not break glass. */
  onBreakGlass: ((person: Person) => void) | null
  /** Whether the viewer has asked for somebody's numbers and waits for a confirmation. */
  isAsked: (person: Person) => boolean
}

/** One premises of the area and whom to ring there. */
export const PremisesCard = ({ premises, rank, ...glass }: { premises: Rung; rank: number } & Glass) => (
  <Box component="li" sx={{ px: 1.5, py: 1.25, borderTop: 1, borderColor: 'divider', breakInside: 'avoid' }}>
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
      <Box
        aria-hidden
        sx={{
          minWidth: 22,
          height: 22,
          px: 0.5,
          borderRadius: 1,
          display: 'grid',
          placeItems: 'center',
          fontSize: '0.75rem',
          fontWeight: 700,
          bgcolor: 'secondary.main',
          color: 'secondary.contrastText',
        }}
      >
        {rank}
      </Box>
      <Typography variant="h3" component="h3" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
        <MuiLink component={Link} to={`/premises/${premises.id}/show`}>
          {premises.name}
        </MuiLink>
      </Typography>
      {premises.distanceMetres !== null && (
        <Typography variant="body2" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
          {metresText(premises.distanceMetres)}
        </Typography>
      )}
    </Box>
    <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1, ml: '30px' }}>
      {[premises.addressLine1, premises.postcode, premises.use, premises.ward?.name, tierText(premises.organisation)]
        .filter(Boolean)
        .join(', ')}
      {premises.location &&
        premises.locationPrecision &&
        premises.locationPrecision !== 'ADDRESS' &&
        '. Placed by its postcode only.'}
    </Typography>
    <Box sx={{ ml: '30px', fontSize: '0.8125rem', display: 'grid', gap: 1 }}>
      <Shown type="Premises" field="toRing" record={premises} none="No keyholder is recorded.">
        <RuleList rules={premises.rules} label="Rules that these premises do not keep" />
        <CallOrder
          keyholders={premises.toRing ?? []}
          after={(keyholder) => <BreakGlassButton keyholder={keyholder} {...glass} />}
        />
      </Shown>
    </Box>
  </Box>
)

function BreakGlassButton({
  keyholder: { person, suspendedAt },
  onBreakGlass,
  isAsked,
}: { keyholder: Ringable } & Glass) {
  // Only withheld numbers are a reason to break glass: at night nobody writes an e-mail.
  const withheld = ringable(person?.contactPoints ?? []).some((contact) => isWithheld(contact, 'value'))
  if (!onBreakGlass || !person || suspendedAt || !withheld) return null
  if (isAsked(person)) return <Box sx={{ color: 'text.secondary' }}>Asked for; waits for another inspector</Box>
  return (
    <Button
      className="no-print"
      color="error"
      startIcon={<LockOpenOutlined />}
      onClick={() => onBreakGlass(person)}
      aria-label={`Break glass for ${person.displayName ?? 'this person'}`}
      sx={{ mt: 0.25, px: 1 }}
    >
      Break glass
    </Button>
  )
}

/** { tier: 1 } → Tier 1; nothing where there is none, or it may not be seen. */
function tierText(organisation: { tier: number | null } | null): string | null {
  const tier = organisation?.tier ?? null
  return tier === null ? null : `Tier ${tier}`
}
