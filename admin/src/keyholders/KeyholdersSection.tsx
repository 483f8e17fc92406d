import { Alert, Box } from '@mui/material'
import { useState } from 'react'
import { useMay } from '../access/ViewerContext'
import { isWithheld, Withheld } from '../access/Withheld'
import type { KeyholderEntryFragment, PremisesPageFragment } from '../generated/graphql'
import { AddButton } from '../pages/AddButton'
import { RuleList } from '../contacts/RuleList'
import { notKept } from '../contacts/rules.ts'
import { Section } from '../pages/Section'
import { KeyholderDialog } from './KeyholderDialog'
import { KeyholderLine } from './KeyholderLine'
import { MoveButtons } from './MoveButtons'

type Premises = Pick<PremisesPageFragment, 'id' | 'keyholders' | 'rules' | 'fitKeyholders' | 'access'>

/** An absence passes: here who is away keeps the place in which the buttons move them. */
const byCallOrder = (one: KeyholderEntryFragment, other: KeyholderEntryFragment): number =>
  (one.callOrder ?? 0) - (other.callOrder ?? 0)

/**
 * Who holds the keys of a premises, in call order, and which rules of a good record it breaks. Keyholders are added
 * and changed here.
 */
export function KeyholdersSection({ record }: { record: Premises }) {
  const mayDo = useMay()
  const [opened, setOpened] = useState<{ keyholder?: KeyholderEntryFragment } | null>(null)
  if (isWithheld(record, 'keyholders'))
    return (
      <Section title="Keyholders">
        <Withheld type="Premises" field="keyholders" record={record} />
      </Section>
    )
  const keyholders = (record.keyholders ?? []).toSorted(byCallOrder)
  const next = Math.min(99, Math.max(0, ...keyholders.map(({ callOrder }) => callOrder ?? 0)) + 1)
  return (
    <Section
      title="Keyholders"
      count={keyholders.length}
      actions={mayDo('create', 'Keyholder') && <AddButton label="Add keyholder" onClick={() => setOpened({})} />}
    >
      {notKept(record.rules).length > 0 && (
        <Alert
          severity={notKept(record.rules).some(({ state }) => state === 'BROKEN') ? 'warning' : 'info'}
          sx={{ mb: 1.5 }}
        >
          <RuleList rules={record.rules} label="Rules that these premises do not keep" />
        </Alert>
      )}
      {record.fitKeyholders !== null && keyholders.length > 0 && (
        <Box sx={{ mb: 1.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {record.fitKeyholders} of {keyholders.length} fit to be rung
        </Box>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
        {keyholders.map((keyholder, index) => (
          <KeyholderLine
            key={keyholder.id}
            keyholder={keyholder}
            move={<MoveButtons keyholders={keyholders} at={index} />}
            onEdit={() => setOpened({ keyholder })}
          />
        ))}
      </Box>
      {opened && (
        <KeyholderDialog
          keyholder={opened.keyholder}
          premises={record.id}
          next={next}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  )
}
