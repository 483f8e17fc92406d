import { mailParser } from '../api/platform/mail/inbound/parsing/mailParser.ts'
import { parseMail } from '../api/platform/mail/inbound/parsing/parseMail.ts'
import { visibleReply } from '../api/platform/mail/inbound/parsing/visibleReply.ts'
import { crlf, mailOf, PLAIN, REPLIES } from './support/mail/writtenMails.ts'

const read = (mail: string | Buffer) => parseMail(Buffer.from(mail))
const mixed = (...parts: string[][]): string =>
  mailOf({ 'MIME-Version': '1.0', 'Content-Type': 'multipart/mixed; boundary="MIX"' }, [
    ...parts.flatMap((part) => ['--MIX', ...part]),
    '--MIX--',
  ])

describe('the reply that a stakeholder wrote', () => {
  it.each(Object.keys(REPLIES))('is seen without the quoted letter in %s', async (program) => {
    const { head, body } = REPLIES[program]!

    const { wholeText } = await read(mailOf(head, body))

    expect(visibleReply(wholeText)).toBe('We open at nine.')
  })

  it('is seen between the quotes that it answers', () => {
    const text = '> When do you open?\n\nAt nine.\n\n> And who holds the keys?\n\nCasey does.\n'

    expect(visibleReply(text)).toBe('At nine.\nCasey does.')
  })

  it('is seen below the quote', () => {
    expect(visibleReply('On 12 March 2026, Beadle <b@force.example> wrote:\n> old\n\nWe open at nine.\n')).toBe(
      'We open at nine.',
    )
  })

  it('is the whole text where nothing else would be left', () => {
    expect(visibleReply('> We open at nine.')).toBe('> We open at nine.')
  })

  it('keeps the whole text beside it', async () => {
    const { head, body } = REPLIES['Outlook on the web']!

    expect((await read(mailOf(head, body))).wholeText).toContain('Your question was answered.')
  })
})

describe('the text of a mail', () => {
  it.each([
    ['UTF-8', Buffer.from('Café – “nine” €', 'utf8')],
    ['Windows-1252', Buffer.from([0x43, 0x61, 0x66, 0xe9, 32, 0x96, 32, 0x93, ...Buffer.from('nine'), 0x94, 32, 0x80])],
  ])('is read in %s', async (charset, text) => {
    const head = mailOf({ 'MIME-Version': '1.0', 'Content-Type': `text/plain; charset=${charset}` }, [])

    expect((await read(Buffer.concat([Buffer.from(head), text]))).wholeText).toBe('Café – “nine” €')
  })

  it('has no NUL and no lone surrogate, and its subject no line end', async () => {
    const { subject, wholeText } = await read(
      mailOf({ ...PLAIN, Subject: '=?utf-8?Q?Re=3A_x=0D=0ABcc=3A_y=00?=' }, ['a\0b\u0007c']),
    )

    expect(wholeText).toBe('abc')
    expect(subject).toBe('Re: x Bcc: y')
  })

  it('is cut at 200,000 characters, and says so', async () => {
    const { wholeText, shortened } = await read(mailOf(PLAIN, ['long line '.repeat(25_000)]))

    expect([wholeText.length, shortened]).toStrictEqual([200_000, true])
  })
})

describe('what is attached to a mail', () => {
  it('is given with its name, its type and its bytes, a picture inside the text marked as such', async () => {
    const mail = mixed(
      ['Content-Type: text/plain', '', 'See the plan.'],
      [
        'Content-Type: application/pdf; name="../plan.pdf"',
        'Content-Disposition: attachment',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('%PDF-1.7').toString('base64'),
      ],
    )

    const { parts, wholeText } = await read(mail)

    expect(wholeText).toBe('See the plan.')
    expect(parts).toStrictEqual([
      { name: '../plan.pdf', type: 'application/pdf', bytes: new Uint8Array(Buffer.from('%PDF-1.7')), inline: false },
    ])
  })

  it('may be another mail, which is not taken for what the sender wrote', async () => {
    const inner = mailOf({ ...PLAIN, From: 'casey@evil.example' }, ['What Casey wrote.'])
    const { parts, wholeText } = await read(
      mixed(['Content-Type: text/plain', '', 'See below.'], ['Content-Type: message/rfc822', '', inner]),
    )

    expect(wholeText).toBe('See below.')
    expect(parts.map(({ type }) => type)).toStrictEqual(['message/rfc822'])
  })
})

describe('a hostile mail', () => {
  const parser = mailParser({ content: 5_000, visible: 300 })
  afterAll(() => parser.close())

  const nested = (depth: number): string => {
    const boundaries = Array.from({ length: depth }, (_none, at) => `b${at}`)
    return crlf([
      'MIME-Version: 1.0',
      ...boundaries.flatMap((name) => [`Content-Type: multipart/mixed; boundary="${name}"`, '', `--${name}`]),
      'Content-Type: text/plain',
      '',
      'deep',
      ...boundaries.reverse().map((name) => `--${name}--`),
    ])
  }

  it.each([
    ['51 parts', mixed(...Array.from({ length: 51 }, () => ['Content-Type: text/plain', '', 'x']))],
    ['10,000 parts', mixed(...Array.from({ length: 10_000 }, () => ['Content-Type: image/png', '', 'x']))],
    ['multiparts nested 60 deep', nested(60)],
  ])('of %s is refused while it is split', async (_what, mail) => {
    expect(await parser.read(Buffer.from(mail))).toStrictEqual({ fault: 'TOO_MANY_PARTS' })
  })

  it('whose quotes cannot be told apart in time is shown whole, and the next mail is read', async () => {
    const mail = mailOf(
      PLAIN,
      Array.from({ length: 4000 }, () => 'Op schreef'),
    )

    const hostile = await parser.read(Buffer.from(mail))
    const next = await parser.read(Buffer.from(mailOf(PLAIN, ['We open at nine.'])))

    expect(hostile).toMatchObject({ visibleText: expect.stringMatching(/^Op schreef\n(?:Op schreef\n?)+$/) as unknown })
    expect(next).toMatchObject({ visibleText: 'We open at nine.' })
  })

  it('of HTML nested without end is read without its text', async () => {
    const html = mailOf({ 'Content-Type': 'text/html' }, ['<b>'.repeat(100_000)])

    expect(await parser.read(Buffer.from(html))).toMatchObject({ wholeText: '', parts: [] })
  })
})
