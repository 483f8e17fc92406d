import { Box } from '@mui/material'
import { useMay } from '../access/ViewerContext'
import { isWithheld, Withheld } from '../access/Withheld'
import { GIVEN_FOR } from './ContactList'
import { ConsentMark } from './ConsentMark'
import type { Contact } from './ContactValue'
import { numberWithExtension } from './telephone'

const ORDER = ['CALL_OUT', 'WORK', 'PRIVATE']
const isWithdrawn = ({ consent }: Contact): boolean => consent === 'WITHDRAWN'
const rank = ({ givenFor }: Contact): number => ORDER.indexOf(givenFor ?? 'PRIVATE')

/**
 * Numbers to dial: those given for call-out first, those whose owner has withdrawn consent last. Withheld ones are
 * mentioned once.
 */
export function CallSheetNumbers({ contacts }: { contacts: readonly Contact[] }) {
  const numbers = contacts
    .filter(({ kind }) => kind === 'PHONE' || kind === 'MOBILE')
    .sort((a, b) => Number(isWithdrawn(a)) - Number(isWithdrawn(b)) || rank(a) - rank(b))
  const withheld = numbers.find((contact) => isWithheld(contact, 'value'))
  // Those who may break glass see a private number only while they have opened it.
  const byGlass = useMay()('create', 'BreakGlass')
  if (numbers.length === 0) return 'No number is recorded.'
  return (
    <>
      {numbers
        .filter((contact) => !isWithheld(contact, 'value'))
        .map((contact) => (
          <Box key={contact.id}>
            <strong style={{ whiteSpace: 'nowrap' }}>{numberWithExtension(contact)}</strong>{' '}
            <span style={{ fontSize: '0.75rem' }}>
              {contact.givenFor && <span style={{ whiteSpace: 'nowrap' }}>{GIVEN_FOR[contact.givenFor]}</span>}
              {contact.givenFor && contact.note && ': '}
              {contact.note}
            </span>{' '}
            <ConsentMark consent={contact.consent} />
            {byGlass && contact.givenFor === 'PRIVATE' && (
              <Box sx={{ fontSize: '0.75rem', fontWeight: 700 }}>▲ Opened by break-glass</Box>
            )}
          </Box>
        ))}
      {withheld && <Withheld type="ContactPoint" field="value" record={withheld} />}
    </>
  )
}
