type Written = { n: number; text: string; subject: string; byForce: boolean }

type Way = Record<'way' | 'mail_subject' | 'whole_text' | 'officer_whole_text', string | null>

const WEB: Way = { way: 'WEB', mail_subject: null, whole_text: null, officer_whole_text: null }

/** How a question came: every second resident writes to the address of their ward. */
export const mailedFirst = (n: number, asker: { organisation: string | null }, text: string) =>
  asker.organisation === null && n % 2 === 0
    ? { way: 'MAIL', whole_text: `${text}\n\nKind regards\n\nSent from my telephone` }
    : { way: 'WEB', whole_text: null }

/** How a post reached its question: every third asker and every seventh officer answered the mail. */
export function mailed({ n, text, subject, byForce }: Written): Way {
  if (n % (byForce ? 7 : 3) !== 0) return WEB
  const quoted = `${text}\n\nKind regards\n\nOn that day Beadle wrote:\n> There is something new in “${subject}”.`
  return {
    way: 'MAIL',
    mail_subject: n % 2 === 0 ? `RE: ${subject} – our reply` : null,
    whole_text: byForce ? null : quoted,
    officer_whole_text: byForce ? quoted : null,
  }
}
