import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import { Box, IconButton, Link, Tooltip } from '@mui/material'
import { useNotify } from 'react-admin'
import { isWithheld, Withheld } from '../access/Withheld'
import type { ConsentDecision, ContactKind, ContactUse } from '../generated/graphql'
import { ConsentMark } from './ConsentMark'
import { numberWithExtension, telephoneLink } from './telephone'

export type Contact = {
  id: string
  kind: ContactKind | null
  value: string | null
  extension?: string | null
  note?: string | null
  givenFor: ContactUse | null
  /** What its owner said last. Required: wherever the value is shown, so is that consent was withdrawn. */
  consent: ConsentDecision | null
  access?: { unreadableFields: string[] }
}

const isNumber = ({ kind }: Contact): boolean => kind === 'PHONE' || kind === 'MOBILE'

const shown = (contact: Contact): string => (isNumber(contact) ? numberWithExtension(contact) : (contact.value ?? ''))

const linkOf = (contact: Contact): string | null => {
  if (isNumber(contact)) return telephoneLink(contact)
  return contact.kind === 'EMAIL' ? `mailto:${contact.value ?? ''}` : null
}

/**
 * A number, e-mail or address: one press dials it or writes to it, another copies it. It is marked where consent was
 * withdrawn, and a lock where it is withheld.
 */
export function ContactValue({ contact }: { contact: Contact }) {
  const notify = useNotify()
  if (isWithheld(contact, 'value')) return <Withheld type="ContactPoint" field="value" record={contact} />
  const link = linkOf(contact)
  const copy = async () => {
    await navigator.clipboard.writeText(shown(contact))
    notify('Copied', { type: 'info', autoHideDuration: 1500 })
  }
  return (
    <Box component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.25 }}>
      <Box component="span" sx={BESIDE}>
        {link === null ? (
          <span>{shown(contact)}</span>
        ) : (
          <Link href={link} sx={TARGET}>
            {shown(contact)}
          </Link>
        )}
        <Tooltip title="Copy">
          <IconButton
            className="no-print"
            size="small"
            aria-label={`Copy ${shown(contact)}`}
            onClick={() => void copy()}
            sx={{ minWidth: 26, minHeight: 26, p: 0.25 }}
          >
            <ContentCopyOutlined sx={{ fontSize: 14 }} />
          </IconButton>
        </Tooltip>
      </Box>
      <ConsentMark consent={contact.consent} />
    </Box>
  )
}

/** A long e-mail takes two lines; its copy button stays on the last of them. */
const BESIDE = {
  display: 'inline-flex',
  alignItems: 'flex-end',
  gap: 0.25,
  minWidth: 0,
  '& > a, & > span': { minWidth: 0, overflowWrap: 'anywhere' },
}
/** As high as a target has to be (WCAG 2.5.8), because the copy button is close. */
const TARGET = { display: 'inline-block', lineHeight: '24px' }
