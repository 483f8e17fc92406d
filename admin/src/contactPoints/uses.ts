import type { ContactUse } from '../generated/graphql.ts'

type Use = {
  /** In a choice. */
  label: string
  /** After the kind: "Mobile, for work". */
  said: string
  /** Who will read it, shown to the person who is about to enter it. */
  readBy: string
}

/** What a contact point was given for decides who reads it. */
export const USES: Readonly<Record<ContactUse, Use>> = {
  WORK: {
    label: 'Work',
    said: 'for work',
    readBy: 'General directory: everybody in the force who may open the directory reads it.',
  },
  PRIVATE: {
    label: 'Private',
    said: 'private',
    readBy: 'Private contact: the directorate that keeps it reads it; the control room by break-glass, with a reason.',
  },
  CALL_OUT: {
    label: 'Call-out',
    said: 'for call-out',
    readBy: 'Keyholding: register managers and the control room read it, to ring at night.',
  },
}
