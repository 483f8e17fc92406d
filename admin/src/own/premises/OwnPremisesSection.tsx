import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { ConfirmedButton } from '../../accounts/ConfirmedButton'
import { RuleList } from '../../contacts/RuleList'
import { notKept } from '../../contacts/rules.ts'
import { ask } from '../../data/ask'
import { type OwnPremisesFragment, ProposeLeavingPremisesDocument } from '../../generated/graphql'
import { AddButton } from '../../pages/AddButton'
import { Section } from '../../pages/Section'
import { ConfirmKeyholdersButton } from './ConfirmKeyholdersButton'
import { mendWords } from './mendWords'
import { OwnKeyholderLine } from './OwnKeyholderLine'
import { ProposeKeyholderDialog } from './ProposeKeyholderDialog'
import { ProposePremisesDialog } from './ProposePremisesDialog'

type OwnPremisesSectionProps = { premises: readonly OwnPremisesFragment[]; keeps: boolean }

/** Where the organisation is, who is rung there at night, and what is missing. */
export function OwnPremisesSection({ premises, keeps }: OwnPremisesSectionProps) {
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title="Premises and keys"
      count={premises.length}
      actions={keeps && <AddButton label="Propose premises" onClick={() => setAdding(true)} />}
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        {premises.map((one) => (
          <OnePremises key={one.id} premises={one} keeps={keeps} />
        ))}
      </Box>
      {adding && <ProposePremisesDialog onClose={() => setAdding(false)} />}
    </Section>
  )
}

function OnePremises({ premises, keeps }: { premises: OwnPremisesFragment; keeps: boolean }) {
  const [adding, setAdding] = useState(false)
  const { id, version, addressLine1, postcode, rules } = premises
  const name = premises.name ?? 'These premises'
  // What is not known is for the force to find out.
  const broken = notKept(rules).filter(({ state }) => state === 'BROKEN')
  const keyholders = premises.keyholders ?? []
  const next = Math.min(99, Math.max(0, ...keyholders.map(({ callOrder }) => callOrder ?? 0)) + 1)
  return (
    <Box component="article" aria-label={name}>
      <Typography variant="h3" sx={{ fontSize: '0.9rem', fontWeight: 600 }}>
        {name}
      </Typography>
      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
        {[addressLine1, postcode].filter(Boolean).join(', ')}
      </Typography>
      {broken.length > 0 && <RuleList rules={broken} label={`What is missing at ${name}`} />}
      {keeps &&
        broken.map(({ code }) => (
          <Typography key={code} variant="body2" sx={{ mt: 0.5, color: 'text.secondary' }}>
            {mendWords(code)}
          </Typography>
        ))}
      <Box
        component="ol"
        aria-label={`Keyholders of ${name}`}
        sx={{ listStyle: 'none', m: 0, p: 0, my: 1, display: 'grid', gap: 1 }}
      >
        {keyholders.map((keyholder) => (
          <OwnKeyholderLine key={keyholder.id} keyholder={keyholder} premises={id} keeps={keeps} />
        ))}
      </Box>
      {keeps && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75 }}>
          {keyholders.length > 0 && <ConfirmKeyholdersButton keyholders={keyholders} of={name} />}
          <Button aria-label={`Add keyholder of ${name}`} onClick={() => setAdding(true)}>
            Add keyholder
          </Button>
          <ConfirmedButton
            label="We have left"
            of={name}
            title={`Have you left ${name}?`}
            explanation="A person of the force confirms it. Until then everything stays as it is."
            said="It waits for confirmation"
            change={() => ask(ProposeLeavingPremisesDocument, { input: { id, version: version ?? 0 } })}
          />
        </Box>
      )}
      {adding && <ProposeKeyholderDialog premises={id} callOrder={next} onClose={() => setAdding(false)} />}
    </Box>
  )
}
