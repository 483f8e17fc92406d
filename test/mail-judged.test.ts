import { readHeaders } from '../api/platform/mail/inbound/headers.ts'
import { automaticMail } from '../api/platform/mail/inbound/judging/automaticMail.ts'
import { deliveryReport } from '../api/platform/mail/inbound/judging/deliveryReport.ts'
import { isKept, isTooMany } from '../api/platform/mail/inbound/judging/rates.ts'
import { senderOf } from '../api/platform/mail/inbound/judging/sender.ts'
import { threadOf } from '../api/platform/mail/inbound/judging/thread.ts'
import { mailKeys } from '../api/platform/mail/inbound/mailKey.ts'
import { parseMail } from '../api/platform/mail/inbound/parsing/parseMail.ts'
import { isOurMessageId, messageIdOf, messageIdsIn, threadReferences } from '../api/platform/mail/messageId.ts'
import { newId } from '../api/platform/record.ts'
import { about } from './support/run/expecting.ts'
import { BOUNCES, COMPLAINT, mailOf, PLAIN } from './support/mail/writtenMails.ts'

const OURS = { messageIdDomain: 'force.example', replyDomain: 'reply.force.example', sender: 'beadle@force.example' }
const FROM = { From: 'Robin Example <robin@bank.example>' }
const headersOf = (head: Record<string, string>) => readHeaders(Buffer.from(mailOf({ ...FROM, ...head }, ['text'])))
const judged = (head: Record<string, string>, nullReturnPath = false) =>
  automaticMail(headersOf(head), { nullReturnPath }, OURS)

describe('the header of a mail', () => {
  it.each([
    ['Subject: a\r\n b\r\n\tc  \r\n', 'a b c'],
    ['Subject:\r\n a\r\n', 'a'],
    ['Subject: a\r\n \r\n \t\r\n b\r\n', 'a b'],
    ['Subject: \r\n \r\n', ''],
    [' of no field\r\nSubject: a\r\n', 'a'],
  ])('has the folded lines of %j on one', (head, subject) => {
    expect(readHeaders(Buffer.from(`${head}\r\n`))).toStrictEqual([['subject', subject]])
  })

  // Each reading takes four seconds where every line is joined to those before it, and a few milliseconds otherwise.
  it('is read twenty times, of 80,000 folded lines', () => {
    const mail = Buffer.from(`Subject: a\n${' b\n'.repeat(80_000)}\ntext`)

    const lengths = Array.from({ length: 20 }, () => readHeaders(mail)[0]?.[1].length)

    expect(new Set(lengths)).toStrictEqual(new Set([160_001]))
  })
})

describe('a mail that nobody wrote by hand', () => {
  it.each<[string, Record<string, string>]>([
    ['AUTO_SUBMITTED', { 'Auto-Submitted': 'auto-replied' }],
    ['AUTO_SUBMITTED', { 'auto-submitted': '(why not) Auto-Generated; owner-email="x@y.example"' }],
    ['NULL_RETURN_PATH', { 'Return-Path': '<>' }],
    ['REPORT', { 'Content-Type': 'multipart/report;\r\n report-type=disposition-notification; boundary=x' }],
    ['PRECEDENCE', { Precedence: 'Bulk' }],
    ['PRECEDENCE', { Precedence: 'list' }],
    ['PRECEDENCE', { Precedence: 'junk' }],
    ['LIST', { 'List-Id': '<members.bank.example>' }],
    ['AUTO_RESPONSE_SUPPRESSED', { 'X-Auto-Response-Suppress': 'All' }],
    ['AUTOREPLY', { 'X-Autoreply': 'yes' }],
    ['LOOP', { 'X-Loop': 'robin' }],
    ['OUR_OWN', { 'Message-ID': messageIdOf(newId(), 'force.example') }],
    ['OUR_OWN', { From: 'Beadle <BEADLE@force.example>' }],
    ['OUR_OWN', { From: 'q.abc@reply.force.example' }],
  ])('is known as %s by %j', (why, head) => {
    expect(judged(head)).toBe(why)
  })

  it('is known by a return path that is null', () => {
    expect(judged({}, true)).toBe('NULL_RETURN_PATH')
  })

  it.each<[Record<string, string>]>([
    [{}],
    [{ 'Auto-Submitted': 'no' }],
    [{ 'Auto-Submitted': 'No (really)' }],
    [{ Precedence: 'first-class' }],
    [{ 'Return-Path': '<robin@bank.example>' }],
    [{ 'Message-ID': '<x@force.example>' }],
    [{ 'Content-Type': 'multipart/mixed; boundary="multipart/report"' }],
  ])('is not seen in a mail with %j', (head) => {
    expect(judged(head)).toBeNull()
  })
})

describe('the sender of a mail', () => {
  it.each([
    ['robin@bank.example', 'robin@bank.example'],
    ['Robin <ROBIN@Bank.Example>', 'robin@bank.example'],
    ['"Example, Robin \\"R\\"" <robin@bank.example>', 'robin@bank.example'],
    ['robin@bank.example (Robin)', 'robin@bank.example'],
    ['"robin@bank.example" <casey@evil.example>', 'casey@evil.example'],
    ['robin@bank.example <casey@evil.example>', 'casey@evil.example'],
    ['robin@bank.example, casey@evil.example', null],
    ['<robin@bank.example> <casey@evil.example>', null],
    ['Group: robin@bank.example;', null],
    ['"robin@bank.example"', null],
    ['robin@bank.example@evil.example', null],
    ['', null],
  ])('in %j is %j', (from, sender) => {
    expect(senderOf(headersOf({ From: from }))).toBe(sender)
  })

  it('is nobody where a mail has two From fields', () => {
    const headers = readHeaders(Buffer.from('From: robin@bank.example\r\nfrom: casey@evil.example\r\n\r\n'))

    expect(senderOf(headers)).toBeNull()
  })
})

describe('a delivery report', () => {
  const messageId = messageIdOf(newId(), 'force.example')
  const read = async (mail: string) => {
    const { parts, wholeText } = await parseMail(Buffer.from(mail))
    const content = parts.map(({ type, bytes }) => ({ type, content: bytes }))
    return deliveryReport(readHeaders(Buffer.from(mail)), content, wholeText)
  }

  it.each(Object.keys(BOUNCES))('in the manner of %s names the letter and the status', async (system) => {
    const { mail, status } = BOUNCES[system]!(messageId)

    expect(await read(mail)).toStrictEqual({ action: 'failed', status, messageId })
  })

  it('of a delay is not one of failure', async () => {
    const delayed = BOUNCES['Postfix']!(messageId)
      .mail.replace('Action: failed', 'Action: delayed')
      .replace('Status: 5.1.1', 'Status: 4.4.1')

    expect(await read(delayed)).toMatchObject({ action: 'delayed', status: '4.4.1' })
  })

  it('is read at its beginning alone: megabytes of blank lines would hold up everybody else', () => {
    const headers = headersOf({ 'Content-Type': 'multipart/report; report-type=delivery-status; boundary="RPT"' })
    const failed = '\nAction: failed\nStatus: 5.1.1\n'
    const report = (blank: number) => {
      const content = Buffer.from(`${'\n'.repeat(blank)}${failed}`)
      return deliveryReport(headers, [{ type: 'message/delivery-status', content }], '')
    }

    expect(report(100)).toMatchObject({ action: 'failed', status: '5.1.1' })
    expect(report(14 << 20)).toMatchObject({ action: 'delivered', status: null })
  })

  it('is not seen in a complaint about spam, nor in an out-of-office note', async () => {
    expect(await read(COMPLAINT)).toBeNull()
    expect(await read(mailOf({ ...PLAIN, 'Auto-Submitted': 'auto-replied' }, ['Away until 5.1.2027']))).toBeNull()
  })
})

describe('the thread of a mail', () => {
  const [first, second] = [messageIdOf(newId(), 'force.example'), messageIdOf(newId(), 'Force.Example')]

  it.each<[string, Record<string, string>, object]>([
    [
      'keeps the references',
      { References: `${first} <x@y.example>\r\n ${second}`, 'In-Reply-To': second },
      { by: 'references', messageIds: [second, first] },
    ],
    ['names only what it answers', { 'In-Reply-To': `your mail ${first}` }, { by: 'references', messageIds: [first] }],
    ['names nothing of ours', { 'In-Reply-To': '<x@y.example>' }, { by: 'nothing' }],
    ['names nothing', {}, { by: 'nothing' }],
  ])('is found where its program %s', (_program, head, found) => {
    expect(threadOf(headersOf(head), null, 'force.example')).toStrictEqual(found)
  })

  it('is that of a token before anything else, and never that of a forged one', () => {
    const token = { outcome: 'EXPIRED' as const, postId: newId(), issuedOn: new Date(), accountMark: '' }

    expect(threadOf(headersOf({ 'In-Reply-To': first }), token, 'force.example')).toStrictEqual({
      by: 'token',
      postId: token.postId,
    })
    expect(threadOf(headersOf({}), { outcome: 'FORGED' }, 'force.example')).toStrictEqual({ by: 'nothing' })
  })
})

describe('Message-IDs', () => {
  it('are ours only as a UUID in our domain', () => {
    expect(isOurMessageId(messageIdOf(newId(), 'force.example'), 'force.example')).toBe(true)
    for (const other of ['<x@force.example>', `<${newId()}@other.example>`, newId(), ''])
      about(other, () => expect(isOurMessageId(other, 'force.example')).toBe(false))
  })

  it('of strangers that would end a header or hold an address list are left out', () => {
    const bad = ['<a@b>\r\nBcc: <x@y.example>', 'x', '<a b@c>', '<é@x.example>', '<a@b><c@d>']

    expect(threadReferences(['<a@b.example>', ...bad])).toStrictEqual(['<a@b.example>'])
    expect(messageIdsIn('<a@b.example> (c) <a@b.example> <d@e.example>')).toStrictEqual([
      '<a@b.example>',
      '<d@e.example>',
    ])
  })

  it('of a long thread keep the first and the latest nineteen', () => {
    const ids = Array.from({ length: 40 }, (_none, at) => `<${at}@x.example>`)

    expect(threadReferences(ids)).toStrictEqual(['<0@x.example>', ...ids.slice(21)])
  })
})

describe('a mail that arrives again', () => {
  const mail = (head: Record<string, string>, body = 'text') => Buffer.from(mailOf({ ...FROM, ...head }, [body]))
  const key = (head: Record<string, string>, body?: string, to = 'q.abc') => mailKeys(mail(head, body))(to)

  it('is known by its Message-ID, recipient and sender, however it came', () => {
    const once = key({ 'Message-ID': '<1@bank.example>' })

    expect(key({ Received: 'by mx2', 'Message-ID': '<1@bank.example>' }, 'text\r\n-- \r\nlist footer')).toBe(once)
    expect(key({ 'Message-ID': '<1@bank.example>' }, 'text', 'Q.ABC')).toBe(once)
    expect(key({ 'Message-ID': '<2@bank.example>' })).not.toBe(once)
    expect(key({ 'Message-ID': '<1@bank.example>' }, 'text', 'q.abd')).not.toBe(once)
    expect(key({ 'Message-ID': '<1@bank.example>', From: 'casey@evil.example' })).not.toBe(once)
  })

  it('is known by what it says where it has no Message-ID', () => {
    const once = key({ Date: 'Thu, 12 Mar 2026 09:00:00 +0000' })

    expect(key({ Received: 'by mx2', Date: 'Thu, 12 Mar 2026 09:00:00 +0000' })).toBe(once)
    expect(key({ Date: 'Thu, 12 Mar 2026 09:00:01 +0000' })).not.toBe(once)
    expect(key({ Date: 'Thu, 12 Mar 2026 09:00:00 +0000' }, 'other text')).not.toBe(once)
  })

  it('has a key of its own for each recipient, from one reading', () => {
    const keyOf = mailKeys(mail({}))

    expect(new Set(['q.abc', 'q.abd', 'Q.ABC'].map(keyOf)).size).toBe(2)
  })
})

it('ten mailed posts an hour are posted, and one automatic mail a day of a sender is kept', () => {
  expect([0, 9, 10, 11].map(isTooMany)).toStrictEqual([false, false, true, true])
  expect([0, 1, 2].map(isKept)).toStrictEqual([true, false, false])
})
