import { Box, Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router'
import { isWithheld, Shown, Withheld } from '../access/Withheld'
import type { OrganisationPageFragment } from '../generated/graphql'
import { CallOrder } from '../contacts/CallOrder'
import { Section } from '../pages/Section'

type Premises = NonNullable<OrganisationPageFragment['premises']>[number]

/** Where they are, and who holds the keys. */
export function PremisesSection({ record }: { record: OrganisationPageFragment }) {
  if (isWithheld(record, 'premises'))
    return (
      <Section title="Premises">
        <Withheld type="Organisation" field="premises" record={record} />
      </Section>
    )
  const premises = record.premises ?? []
  return (
    <Section title="Premises and keyholders" count={premises.length} flush={premises.length > 0}>
      {premises.length === 0
        ? 'No premises are recorded.'
        : premises.map((one) => <OnePremises key={one.id} premises={one} />)}
    </Section>
  )
}

const OnePremises = ({ premises }: { premises: Premises }) => (
  <Box sx={{ px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
      <Typography variant="h3">
        <MuiLink component={Link} to={`/premises/${premises.id}/show`}>
          {premises.name}
        </MuiLink>
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {[premises.addressLine1, premises.postcode, premises.ward?.name].filter(Boolean).join(', ')}
      </Typography>
    </Box>
    <Box sx={{ mt: 1 }}>
      <Shown type="Premises" field="keyholders" record={premises} none="No keyholder is recorded.">
        <CallOrder keyholders={premises.keyholders ?? []} />
      </Shown>
    </Box>
  </Box>
)
