import { once } from 'node:events'
import { postFault } from '../api/attachments/postLimits.ts'
import type { Statement } from '../api/platform/database.ts'
import { api, type Api, type Client } from './support/api.ts'
import { cast, organisation } from './support/builders.ts'
import { pdf } from './support/files/someFiles.ts'
import { download, openUpload, post, refusal, uploaded } from './support/files/uploads.ts'
import { actsOn, askedOf, question } from './support/questions.ts'
import { until } from './support/run/until.ts'

const MIB = 1 << 20
const line = Buffer.from('A line.\n')

describe('what may be uploaded', () => {
  afterEach(() => void jest.restoreAllMocks())

  let server: Api
  let resident: Client
  beforeAll(async () => {
    server = await api()
  })
  beforeEach(async () => {
    resident = await server.as('RESIDENT')
  })

  const rowsOf = async (by: Client): Promise<[attachments: number, pieces: number]> => {
    const [found] = await server.db.query<{ attachments: number; pieces: number }>({
      text: `
        select count(distinct attachment.id)::int as attachments, count(piece)::int as pieces
        from attachment left join attachment_piece piece on piece.attachment_id = attachment.id
        where uploaded_by_id = $1
      `,
      values: [by.accountId],
    })
    return [found?.attachments ?? -1, found?.pieces ?? -1]
  }

  it('is at most 10 MiB, whatever its sender declares, and not a byte more', async () => {
    const most = await uploaded(server, resident, 'list.txt', Buffer.alloc(10 * MIB, line))
    expect([most.bytes, await rowsOf(resident)]).toStrictEqual([10 * MIB, [1, 40]])

    const declared = openUpload(server, resident, { 'content-length': 10 * MIB + 1 })
    declared.sending.flushHeaders()
    const { status, body } = await declared.answered
    expect([status, body.includes('“note.txt” is larger than 10 MiB')]).toStrictEqual([413, true])
    declared.sending.destroy()

    const undeclared = openUpload(server, resident)
    undeclared.sending.on('error', () => undefined)
    undeclared.sending.write(Buffer.alloc(10 * MIB, line))
    undeclared.sending.end('x')
    expect((await undeclared.answered).status).toBe(413)
    expect((await rowsOf(resident))[0]).toBe(1)
  })

  it('leaves nothing when it is cut off in the middle, and makes room for the next', async () => {
    for (let n = 0; n < 3; n++) {
      const { sending, answered } = openUpload(server, resident, { 'content-length': 2 * MIB })
      sending.write(Buffer.alloc(MIB, line))
      await once(sending, 'drain')
      sending.destroy()
      await expect(answered).rejects.toThrow()
    }

    await until(async () => (await post(server, resident, 'note.txt', line)).status === 201)

    expect(await rowsOf(resident)).toStrictEqual([1, 1])
  })

  it('leaves nothing when its transaction ends half-way', async () => {
    const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
    await asOwner('alter table attachment_piece add constraint half_way check (number < 2) not valid')
    try {
      expect((await post(server, resident, 'list.txt', Buffer.alloc(MIB, line))).status).toBeGreaterThanOrEqual(400)
    } finally {
      await asOwner('alter table attachment_piece drop constraint half_way')
    }

    expect(await rowsOf(resident)).toStrictEqual([0, 0])
  })

  it('is two files of one sender at once', async () => {
    const query = jest.spyOn(server.db, 'query')
    // The attempt is counted once an upload has its place.
    const counted = () => query.mock.calls.filter(([{ name }]) => name === 'consume_attempt').length
    const open = [openUpload(server, resident), openUpload(server, resident)]
    for (const { sending } of open) sending.write(line)
    await until(async () => counted() === 2)

    expect(refusal(await post(server, resident, 'note.txt', line))).toMatchObject({
      status: 429,
      error: { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 5 } },
    })

    for (const { sending } of open) sending.end()
    expect((await Promise.all(open.map(({ answered }) => answered))).map(({ status }) => status)).toStrictEqual([
      201, 201,
    ])
    expect((await post(server, resident, 'note.txt', line)).status).toBe(201)
  })

  it('is 20 files that are part of nothing', async () => {
    for (let n = 0; n < 20; n++) await uploaded(server, resident, 'note.txt', line)

    expect(refusal(await post(server, resident, 'note.txt', line))).toMatchObject({
      status: 409,
      error: { extensions: { code: 'CONFLICT' } },
    })
    expect(await rowsOf(resident)).toStrictEqual([20, 20])
  })

  it('is 60 files an hour, good or bad', async () => {
    for (let n = 0; n < 60; n++) expect((await post(server, resident, 'note.png', line)).status).toBe(400)

    const { status, error } = refusal(await post(server, resident, 'note.txt', line))

    expect([status, error.extensions.code]).toStrictEqual([429, 'RATE_LIMITED'])
    expect(error.extensions.retryAfterSeconds).toBeGreaterThan(3000)
  })

  it('does not leave before its record is in the ledger', async () => {
    const { id } = await uploaded(server, resident, 'plan.pdf', pdf('CANARY'))
    const query = server.db.query.bind(server.db)
    const asked: string[] = []
    const watch = (refused: boolean) =>
      jest.spyOn(server.db, 'query').mockImplementation((statement: Statement) => {
        if (statement.name === 'ledger_append') asked.push('ledger')
        if (statement.text.includes('attachment_piece')) asked.push('content')
        return refused && statement.name === 'ledger_append' ? Promise.reject(new Error('no room')) : query(statement)
      })

    const refusing = watch(true)
    const withheld = await download(server, resident, id)
    refusing.mockRestore()
    expect([withheld.status, withheld.bytes.includes('CANARY'), asked]).toStrictEqual([503, false, ['ledger']])

    asked.length = 0
    watch(false)
    const { bytes } = await download(server, resident, id)
    expect([bytes.includes('CANARY'), asked]).toStrictEqual([true, ['ledger', 'content']])
  })

  it('is cut off, and not taken for the whole, when its content goes while it leaves', async () => {
    const { id } = await uploaded(server, resident, 'list.txt', Buffer.alloc(MIB, line))
    await server.db.query({
      text: 'delete from attachment_piece where attachment_id = $1 and number = 3',
      values: [id],
    })

    await expect(download(server, resident, id)).rejects.toThrow(/terminated|failed/)
  })
})

describe('the files of a question', () => {
  it('are at most 25 MiB together, whoever posts them; a post that passes this is refused by name and leaves nothing', async () => {
    const server = await api()
    const people = await cast(server)
    const asking = await askedOf(server, people, people.crimeDirectorate)
    const { id: organisationId } = await organisation(people.manager)
    const asker = await server.as('STAKEHOLDER', { organisationId })
    const file = async (by: Client, bytes: number) =>
      (await uploaded(server, by, 'list.txt', Buffer.alloc(bytes, line))).id
    const usedAt = (ids: string[]) =>
      server.db.query({
        text: 'select used_at, question_id, post_id from attachment where id = any($1::uuid[])',
        values: [ids],
      })
    const { id } = await asking.ask(asker, { attachments: [await file(asker, 10 * MIB)] })
    const seen = await question(people.crime, id)
    const taken = await actsOn(people.crime, 'takeQuestion', { id, version: seen?.handling?.version })
    const attachments = [await file(people.crime, 10 * MIB)]
    await actsOn(people.crime, 'answerQuestion', { id, version: taken.version, body: 'As drawn.', attachments })
    const answered = await question(asker, id)
    const [most, more] = [await file(asker, 5 * MIB), await file(asker, 1)]
    const reply = { id, version: answered?.version, body: 'And these?' }

    const refusal = await asking.refused(asker, 'replyToQuestion', { ...reply, attachments: [most, more] })

    expect(refusal.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: { attachments: 'must be at most 25 MiB together, with the files that the question already has' },
    })
    expect(await question(asker, id)).toStrictEqual(answered)
    const unused = { used_at: null, question_id: null, post_id: null }
    expect(await usedAt([most, more])).toStrictEqual([unused, unused])

    const replied = await actsOn(asker, 'replyToQuestion', { ...reply, attachments: [most] })
    expect(replied.posts.map(({ body }) => body)).toStrictEqual(['As drawn.', 'And these?'])
  })
})

describe('the attachments of a post', () => {
  const limits: [what: string, added: number[], before: number[], fault: RegExp | null][] = [
    ['none', [], [], null],
    ['five small ones', [1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1], null],
    ['six', [1, 1, 1, 1, 1, 1], [], /^must be at most 5 files$/],
    ['one of 10 MiB', [10 * MIB], [], null],
    ['one of more', [10 * MIB + 1], [], /^must be at most 10 MiB each$/],
    ['25 MiB together', [5 * MIB], [10 * MIB, 10 * MIB], null],
    ['more together', [5 * MIB, 1], [10 * MIB, 10 * MIB], /^must be at most 25 MiB together/],
  ]
  it.each(limits)('%s', (_what, added, before, fault) => {
    const told = postFault(added, before)

    expect([told === null, fault === null || fault.test(told ?? '')]).toStrictEqual([fault === null, true])
  })
})
