import { createHash } from 'node:crypto'
import { ROLES } from '../api/access/viewer.ts'
import { newId } from '../api/platform/record.ts'
import { api, type Api, type Client } from './support/api.ts'
import { pdf, jpegWithPlace, hugePng } from './support/files/someFiles.ts'
import { download, post, refusal, uploaded, type Uploaded } from './support/files/uploads.ts'
import { office } from './support/files/zips.ts'
import { ledgerRows } from './support/ledgerRows.ts'
import { about } from './support/run/expecting.ts'

const ATTACHMENT = /* GraphQL */ `
  query ($id: ID!) {
    attachment(id: $id) {
      id
      name
      mediaType
      bytes
      sha256
      state
      uploadedBy {
        id
      }
      access {
        unreadableFields
      }
    }
  }
`

const seenBy = async (by: Client, id: string) =>
  (await by.get<{ attachment: (Uploaded & { uploadedBy: { id: string } }) | null }>(ATTACHMENT, { id })).attachment

const hash = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

describe('an attachment', () => {
  let server: Api
  let resident: Client
  let ledger: ReturnType<typeof ledgerRows>
  beforeAll(async () => {
    server = await api()
    resident = await server.as('RESIDENT')
    ledger = ledgerRows(server.db)
  })

  const piecesOf = (id: string) =>
    server.db.query<{ number: number; bytes: number; sha256: string }>({
      text: `
        select number, octet_length(content) as bytes, encode(sha256(content), 'hex') as sha256
        from attachment_piece where attachment_id = $1 order by number
      `,
      values: [id],
    })

  it('is kept whole, in pieces of 256 KiB, and said to be unscanned where there is no scanner', async () => {
    const content = Buffer.alloc((1 << 20) + 5, 'A line of the list.\n')

    const attachment = await uploaded(server, resident, 'The list.txt', content)

    const stored = { name: 'The list.txt', mediaType: 'text/plain', bytes: content.length, sha256: hash(content) }
    expect(attachment).toStrictEqual({ id: attachment.id, ...stored, state: 'UNSCANNED' })
    expect((await piecesOf(attachment.id)).map(({ bytes }) => bytes)).toStrictEqual([262144, 262144, 262144, 262144, 5])
    expect(await seenBy(resident, attachment.id)).toMatchObject({
      ...attachment,
      uploadedBy: { id: resident.accountId },
      access: { unreadableFields: [] },
    })
    const back = await download(server, resident, attachment.id)
    expect([back.status, hash(back.bytes)]).toStrictEqual([200, attachment.sha256])
  })

  it('leaves as a file to save, never as a page, and is kept by nobody on its way', async () => {
    const { id } = await uploaded(server, resident, 'Café "plan".pdf', pdf())

    const { headers, status } = await download(server, resident, id)

    expect(status).toBe(200)
    expect(
      Object.fromEntries(
        [
          'content-type',
          'content-length',
          'content-disposition',
          'x-content-type-options',
          'content-security-policy',
          'cache-control',
        ].map((name) => [name, headers.get(name)]),
      ),
    ).toStrictEqual({
      'content-type': 'application/pdf',
      'content-length': String(pdf().length),
      'content-disposition': `attachment; filename="Cafe _plan_.pdf"; filename*=UTF-8''Caf%C3%A9%20_plan_.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'private, no-store',
    })
  })

  it('of another is like one that does not exist: to a download, to GraphQL, to a look by node', async () => {
    const { id } = await uploaded(server, resident, 'plan.pdf', pdf())
    const other = await server.as('RESIDENT')
    const spoc = await server.as('SPOC')
    const NODE = 'query ($id: ID!) { node(id: $id) { id } }'

    for (const by of [other, spoc]) {
      for (const ask of [
        (one: string) => by.send(ATTACHMENT, { id: one }),
        (one: string) => by.send(NODE, { id: one }),
      ])
        expect((await ask(id)).body).toBe((await ask(newId())).body)
      const [theirs, nobodys] = [await download(server, by, id), await download(server, by, newId())]
      expect(refusal(theirs)).toStrictEqual(refusal(nobodys))
      expect(refusal(theirs)).toMatchObject({ status: 404, error: { extensions: { code: 'NOT_FOUND' } } })
      expect(refusal(await download(server, by, "x' or true--")).status).toBe(404)
    }
    expect(await seenBy(resident, id)).not.toBeNull()
  })

  it('can be sent and had by those who ask and answer, and by no other role; by nobody who is not signed in', async () => {
    const SENDERS = ['RESIDENT', 'SPOC', 'STAKEHOLDER']
    for (const role of ROLES) {
      const by = await server.as(role)
      const answer = await post(server, by, 'plan.pdf', pdf())
      const read = await download(server, by, newId())
      about(role, () =>
        expect([answer.status, read.status]).toStrictEqual(SENDERS.includes(role) ? [201, 404] : [403, 403]),
      )
    }
    expect(refusal(await post(server, server.anonymous, 'plan.pdf', pdf())).status).toBe(401)
    expect(refusal(await download(server, server.anonymous, newId())).status).toBe(401)
  })

  it('is recorded when it is sent and each time it is had, or was looked for', async () => {
    let id = ''
    const deeds = async (send: () => Promise<unknown>) =>
      (await ledger.added(resident, send)).map(({ category, operation, subjects, classes }) => [
        category,
        operation,
        subjects,
        classes,
      ])

    expect(
      await deeds(async () => {
        id = (await uploaded(server, resident, 'plan.pdf', pdf())).id
      }),
    ).toStrictEqual([['COLLECTION', 'uploadAttachment', [resident.accountId], ['CORRESPONDENCE']]])
    for (let n = 0; n < 2; n++)
      expect(await deeds(() => download(server, resident, id))).toStrictEqual([
        ['CONSULTATION', 'downloadAttachment', [resident.accountId], ['CORRESPONDENCE']],
      ])
    expect(await deeds(() => download(server, resident, newId()))).toStrictEqual([
      ['CONSULTATION', 'downloadAttachment', [], ['CORRESPONDENCE']],
    ])
    expect(await deeds(() => post(server, resident, 'plan.exe', pdf()))).toStrictEqual([])
  })

  it('of a kind that is not taken is refused by name, and leaves nothing', async () => {
    const by = await server.as('RESIDENT')
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
    const bomb = office('docx', [{ name: 'word/bomb.xml', content: Buffer.alloc(20 << 20) }])
    const files: [name: string, content: Buffer][] = [
      ['drawing.svg', svg],
      ['page.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
      ['both.pdf', Buffer.concat([pdf(), office('docx')])],
      ['bomb.docx', bomb],
      ['huge.png', hugePng(60_000, 60_000)],
    ]

    for (const [name, content] of files) {
      const { status, error } = refusal(await post(server, by, name, content))
      about(name, () => expect([status, error.extensions.code]).toStrictEqual([400, 'BAD_USER_INPUT']))
      expect(error.extensions.fields?.['file']).toContain(`“${name}” `)
      expect(error.message).toContain(`“${name}” `)
    }

    expect(
      await server.db.query({ text: 'select from attachment where uploaded_by_id = $1', values: [by.accountId] }),
    ).toHaveLength(0)
  })

  it('that is a photograph has lost the place where it was taken', async () => {
    const given = await jpegWithPlace()

    const { id, mediaType, sha256 } = await uploaded(server, resident, 'yard.jpg', given)

    const { bytes } = await download(server, resident, id)
    expect([mediaType, hash(bytes)]).toStrictEqual(['image/jpeg', sha256])
    expect([given.includes('Exif'), bytes.includes('Exif')]).toStrictEqual([true, false])
  })

  it('has a name that is harmless everywhere, or is refused by its header', async () => {
    expect((await uploaded(server, resident, '../../etc/passwd\u202e.txt', Buffer.from('x'))).name).toBe('passwd.txt')

    for (const name of ['plan\0.pdf', 'plan\r\n.pdf', `${'n'.repeat(300)}.pdf`, '']) {
      const { status, error } = refusal(await post(server, resident, name, pdf()))
      expect([status, error.extensions.code]).toStrictEqual([400, 'BAD_USER_INPUT'])
      expect(Object.keys(error.extensions.fields ?? {})).toStrictEqual(['X-File-Name'])
    }
    const broken = await post(server, resident, 'plan.pdf', pdf(), { 'x-file-name': '%E0%A4%A' })
    expect(refusal(broken).error.extensions.fields).toStrictEqual({ 'X-File-Name': 'must be percent-encoded UTF-8' })
  })

  it("is not taken from another site's page, nor in a form that such a page could send", async () => {
    const cross = { 'sec-fetch-site': 'cross-site' }
    const { id } = await uploaded(server, resident, 'plan.pdf', pdf())

    expect(refusal(await post(server, resident, 'plan.pdf', pdf(), cross)).status).toBe(403)
    expect(refusal(await download(server, resident, id, cross)).status).toBe(403)
    for (const form of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])
      expect(refusal(await post(server, resident, 'plan.pdf', pdf(), { 'content-type': form })).status).toBe(415)
  })

  it('is only taken for the account that the page was opened by', async () => {
    const { status } = await post(server, resident, 'plan.pdf', pdf(), { 'beadle-account': newId() })

    expect(status).toBe(401)
  })
})
