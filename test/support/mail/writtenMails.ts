/** Mails in the manner of the programs that people and systems send them with, written for these tests. */
export const crlf = (lines: readonly string[]): string => [...lines, ''].join('\r\n')

export type Head = Readonly<Record<string, string>>

export const mailOf = (head: Head, body: readonly string[]): string =>
  crlf([...Object.entries(head).map(([name, value]) => `${name}: ${value}`), '', ...body])

export const PLAIN = { 'MIME-Version': '1.0', 'Content-Type': 'text/plain; charset=utf-8' }

/** What a reader's program quotes is this letter of ours. */
const QUOTED = ['Dear Robin,', '', 'Your question was answered.', 'https://beadle.example/questions', '', 'Beadle']

/** Bodies of replies that say the same, each quoting our letter in its own way. */
export const REPLIES: Readonly<Record<string, { head: Head; body: readonly string[] }>> = {
  'Outlook on the web': {
    head: PLAIN,
    body: [
      'We open at nine.',
      '',
      '________________________________',
      'From: Beadle <beadle@force.example>',
      'Sent: 12 March 2026 09:00',
      'To: Robin Example <robin@bank.example>',
      'Subject: [Q-2026-K7M2QX] Your question',
      '',
      ...QUOTED,
    ],
  },
  'Outlook on the desktop': {
    head: PLAIN,
    body: [
      'We open at nine.',
      '',
      'From: Beadle',
      'Sent: Thursday, March 12, 2026 9:00 AM',
      'To: Robin Example',
      'Subject: [Q-2026-K7M2QX] Your question',
      '',
      ...QUOTED,
    ],
  },
  'Gmail, its long line wrapped': {
    head: PLAIN,
    body: [
      'We open at nine.',
      '',
      'On Thu, 12 Mar 2026 at 09:00, Beadle of the Force',
      '<q.abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwxyz@reply.force.example> wrote:',
      '',
      ...QUOTED.map((line) => `> ${line}`),
    ],
  },
  'a phone, with its advertisement': {
    head: PLAIN,
    body: [
      'We open at nine.',
      '',
      'Sent from my iPhone',
      '',
      '> On 12 Mar 2026, at 09:00, Beadle <beadle@force.example> wrote:',
      '> ',
      ...QUOTED.map((line) => `> ${line}`),
    ],
  },
  AOL: {
    head: PLAIN,
    body: [
      'We open at nine.',
      '',
      '-----Original Message-----',
      'From: beadle <beadle@force.example>',
      'To: robin <robin@bank.example>',
      'Sent: Thu, Mar 12, 2026 9:00 am',
      '',
      ...QUOTED,
    ],
  },
  'a mail that is HTML only': {
    head: { 'MIME-Version': '1.0', 'Content-Type': 'text/html; charset=utf-8' },
    body: [
      '<html><body><p>We open at <b>nine</b>.</p>',
      '<div>On Thu, 12 Mar 2026 at 09:00, Beadle &lt;beadle@force.example&gt; wrote:</div>',
      '<blockquote><p>Dear Robin,</p><p>Your question was answered.</p></blockquote></body></html>',
    ],
  },
  'a mail whose plain text is empty': {
    head: { 'MIME-Version': '1.0', 'Content-Type': 'multipart/alternative; boundary="ALT"' },
    body: [
      '--ALT',
      'Content-Type: text/plain; charset=utf-8',
      '',
      '',
      '--ALT',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>We open at nine.</p>',
      '--ALT--',
    ],
  },
}

/** Reports on a letter of ours with this Message-ID. */
export const BOUNCES: Readonly<Record<string, (messageId: string) => { mail: string; status: string }>> = {
  Postfix: (messageId) => ({
    status: '5.1.1',
    mail: mailOf(
      {
        From: 'MAILER-DAEMON@mx.bank.example (Mail Delivery System)',
        Subject: 'Undelivered Mail Returned to Sender',
        'Auto-Submitted': 'auto-replied',
        'MIME-Version': '1.0',
        'Content-Type': 'multipart/report; report-type=delivery-status; boundary="RPT"',
        'Message-Id': '<20260312.7@mx.bank.example>',
      },
      [
        '--RPT',
        'Content-Type: text/plain; charset=us-ascii',
        '',
        'This is the mail system at host mx.bank.example.',
        '--RPT',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns; mx.bank.example',
        '',
        'Final-Recipient: rfc822; robin@bank.example',
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.1.1 no such user',
        '',
        '--RPT',
        'Content-Type: message/rfc822',
        '',
        'From: Beadle <beadle@force.example>',
        `Message-ID: ${messageId}`,
        'Subject: x',
        '',
        'text',
        '--RPT--',
      ],
    ),
  }),
  'Office 365': (messageId) => ({
    status: '5.1.10',
    mail: mailOf(
      {
        From: '<postmaster@bank.example>',
        Subject: 'Undeliverable: your question',
        'MIME-Version': '1.0',
        'Content-Type': 'multipart/report; report-type="delivery-status";\r\n\tboundary="RPT"',
        'Return-Path': '<>',
      },
      [
        '--RPT',
        'Content-Type: text/html; charset="Windows-1252"',
        '',
        '<p>Your message to robin@bank.example couldn\u2019t be delivered.</p>',
        '--RPT',
        'Content-Type: message/delivery-status',
        '',
        'Reporting-MTA: dns;prod.outlook.example',
        'Arrival-Date: Thu, 12 Mar 2026 09:00:00 +0000',
        '',
        'Final-Recipient: rfc822;robin@bank.example',
        'Action: failed',
        'Status: 5.1.10',
        '',
        '--RPT',
        'Content-Type: text/rfc822-headers',
        '',
        'From: Beadle <beadle@force.example>',
        `Message-ID:\r\n\t${messageId}`,
        '--RPT--',
      ],
    ),
  }),
  'Gmail, in plain text': (messageId) => ({
    status: '5.1.1',
    mail: mailOf(
      {
        ...PLAIN,
        'Return-Path': '<>',
        From: 'Mail Delivery Subsystem <mailer-daemon@googlemail.example>',
        'X-Failed-Recipients': 'robin@bank.example',
        Subject: 'Delivery Status Notification (Failure)',
      },
      [
        'Delivery to the following recipient failed permanently:',
        '',
        '     robin@bank.example',
        '',
        'The error that the other server returned was: 192.0.2.153',
        '550 5.1.1 <robin@bank.example>... User Unknown',
        '',
        '----- Original message -----',
        '',
        'From: Beadle <beadle@force.example>',
        'References: <0195f000-0000-7000-8000-00000000aaaa@force.example>',
        `Message-ID: ${messageId}`,
        '',
        'text',
      ],
    ),
  }),
}

export const COMPLAINT = mailOf(
  {
    From: 'fbl@isp.example',
    Subject: 'Email feedback report',
    'MIME-Version': '1.0',
    'Content-Type': 'multipart/report; report-type=feedback-report; boundary="RPT"',
  },
  [
    '--RPT',
    'Content-Type: text/plain',
    '',
    'This is an e-mail abuse report.',
    '--RPT',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    '--RPT',
    'Content-Type: message/rfc822',
    '',
    'Message-ID: <0195f000-0000-7000-8000-00000000aaaa@force.example>',
    '',
    'text',
    '--RPT--',
  ],
)
