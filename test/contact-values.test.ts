import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import fc from 'fast-check'
import { readContact } from '../api/people/contactValue.ts'
import { invisibleIn, plainText } from '../api/platform/values/plainText.ts'
import { readWebsite } from '../api/organisations/readWebsite.ts'
import { normalisedEmail } from '../api/platform/values/accountEmail.ts'
import { normalisePostcode } from '../api/gazetteer/postcodeText.ts'
import { api, type Api } from './support/api.ts'
import {
  type Cast,
  cast,
  create,
  type Input,
  type Made,
  mutationOf,
  organisation,
  person,
  update,
  word,
} from './support/builders.ts'
import { csvOf } from './support/exports.ts'

const JANE = 'jane@example.org'

describe('an e-mail address as people paste it', () => {
  for (const text of [
    JANE,
    ' Jane@Example.ORG ',
    `mailto:${JANE}`,
    `MAILTO:${JANE}`,
    `<${JANE}>`,
    `${JANE}>`,
    `${JANE};`,
    `${JANE},`,
    `${JANE}.`,
    `"${JANE}"`,
    `'${JANE}'`,
    `“${JANE}”`,
    `(${JANE})`,
    `\u202a${JANE}\u202c`,
    `${JANE}\u200b`,
  ]) {
    it(`is that address: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(readContact('EMAIL', plainText(text).trim()), {
        kind: 'EMAIL',
        value: JANE,
        extension: null,
        note: null,
      }))
  }

  for (const [text, note] of [
    [`Jane <${JANE}>`, 'Jane'],
    [`"Doe, Jane" <${JANE}>`, '"Doe, Jane"'],
    [`${JANE} (work)`, 'work'],
    [`home: ${JANE}`, 'home'],
    [`${JANE} – not at weekends`, 'not at weekends'],
  ] as const) {
    it(`keeps the words beside it: ${text}`, () =>
      assert.deepEqual(readContact('EMAIL', text), { kind: 'EMAIL', value: JANE, extension: null, note }))
  }

  for (const text of [
    `${JANE}, joe@example.org`,
    `${JANE} joe@example.org`,
    `${JANE};joe@example.org`,
    `mailto:${JANE}?subject=x`,
    'jane',
    'jane@',
    '@example.org',
    'jane@example',
    'jane@.org',
    'jane@example..org',
    'jane@-example.org',
    '.jane@example.org',
    'jane.@example.org',
    'ja..ne@example.org',
    '"jane doe"@example.org',
    'jane@example.org!',
    'jane@[192.0.2.1]',
    'jane@192.0.2.1',
    'jane@exa_mple.org',
    'jane@@example.org',
    'jane @example.org',
    'jane\\@example.org',
    'a@exa%6dple.org',
    `${'x'.repeat(65)}@example.org`,
  ]) {
    it(`is refused, with what would be right: ${text}`, () => {
      const result = readContact('EMAIL', text)
      assert.ok('fault' in result, JSON.stringify(result))
      assert.match(result.fault, /^must be /)
    })
  }

  it("has its domain in Unicode, however it is written, and an account's in ASCII", () => {
    for (const text of [
      'jane@müller.example',
      'jane@MÜLLER.example',
      'jane@mu\u0308ller.example',
      'jane@xn--mller-kva.example',
    ]) {
      const plain = plainText(text)
      assert.deepEqual(readContact('EMAIL', plain), {
        kind: 'EMAIL',
        value: 'jane@müller.example',
        extension: null,
        note: null,
      })
      assert.equal(normalisedEmail(text), 'jane@xn--mller-kva.example')
    }
    assert.equal(normalisedEmail(`<${JANE}>,`), JANE)
    for (const text of [`Jane <${JANE}>`, `${JANE} ${JANE}`, 'jane']) assert.equal(normalisedEmail(text), null)
  })

  it('accounts for every sign of any text, and is the same once stored, or is refused', () => {
    const pieces = [
      'jane',
      'o’brien',
      "o'brien",
      '@',
      'example',
      '.org',
      'müller.example',
      ' ',
      ' ',
      ',',
      ';',
      '<',
      '>',
      '"',
      '(',
      ')',
      'mailto:',
      'Mary',
      '?',
      '!',
      '.',
      '-',
      '+',
      '💡',
      '\\',
      '/',
      '%',
      '_',
    ]
    const some = (most: number) =>
      fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((parts) => parts.join(''))
    const domain = fc.constantFrom('example.org', 'EXAMPLE.co.uk', 'müller.example', 'example')
    let kept = 0
    fc.assert(
      fc.property(some(4), some(2), domain, some(4), (before, local, host, after) => {
        const text = `${before}${local}@${host}${after}`.trim()
        const result = readContact('EMAIL', text)
        if ('fault' in result) return
        kept += 1
        assert.match(result.value, /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\/%?!]+$/u)
        assert.deepEqual(readContact('EMAIL', result.value), {
          kind: 'EMAIL',
          value: result.value,
          extension: null,
          note: null,
        })
        const told = [...`${result.value}${result.note ?? ''}`.toLowerCase()]
        for (const sign of [...text.toLowerCase().replace(/mailto:\s*(?=[^ ]*@)/, '')].filter(
          (one) => !/[\s,;:./|()[\]<>"“”‘’'-]/u.test(one),
        )) {
          const at = told.indexOf(sign)
          assert.ok(at >= 0, `${text} → ${JSON.stringify(result)} lost ${sign}`)
          told.splice(at, 1)
        }
      }),
      { numRuns: 20_000 },
    )
    assert.ok(kept > 200, `only ${kept} texts were addresses: the property said little`)
  })
})

describe('other values as people type them', () => {
  for (const [text, stored] of [
    ['www.example.com', 'https://www.example.com'],
    ['example.com/about', 'https://example.com/about'],
    ['http://example.com', 'http://example.com'],
    ['<https://example.com>', 'https://example.com'],
    ['https://example.com,', 'https://example.com'],
    ['müller.example', 'https://müller.example'],
    ['https://xn--mller-kva.example', 'https://xn--mller-kva.example'],
    ['https://intranet/page', 'https://intranet/page'],
    ['example', null],
    ['javascript:alert(1)', null],
    ['javascript://example.com/%0aalert(1)', null],
    ['data:text/html,x', null],
    ['ftp://example.com', null],
    ['jane@example.com', null],
    ['https://', null],
    ['https:///example.com', null],
    ['www..com', null],
    ['www.example.com our site', null],
    ['https://example.com/ our site', null],
    ['//example.com', null],
  ] as const)
    it(`are, of the website ${text}, ${String(stored)}`, () => assert.equal(readWebsite(text), stored))

  for (const [text, stored] of [
    ['EC1A1BB', 'EC1A 1BB'],
    ['ec1a 1bb', 'EC1A 1BB'],
    ['EC 1A 1BB', 'EC1A 1BB'],
    ['EC1A-1BB', 'EC1A 1BB'],
    ['SW1A OAA', 'SW1A 0AA'],
    ['ECIA 1BB', 'EC1A 1BB'],
    ['0X1 1AA', 'OX1 1AA'],
    ['EC1A', 'EC1A'],
    ['N5 1', 'N5 1'],
    ['London', undefined],
  ] as const) {
    it(`are, of the postcode ${text}, ${String(stored)}`, () => assert.equal(normalisePostcode(text)?.postcode, stored))
  }

  it('keep every visible character of a postal address', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Flat 2', '½', ' ', '\n', '\r\n', ',', '(rear)', 'Zoë', '№ 5', '\u00a0', '–', '"', '?'),
          { minLength: 1, maxLength: 8 },
        ),
        (parts) => {
          const result = readContact('ADDRESS', plainText(parts.join('')).trim())
          if (!('fault' in result)) assert.equal(result.value.replace(/\s/g, ''), parts.join('').replace(/\s/g, ''))
        },
      ),
    )
  })
})

describe('a plain text', () => {
  for (const [what, text, plain] of [
    ['composes what was typed with combining marks', 'Zoe\u0308', 'Zoë'],
    ['has one kind of blank', 'Bank\u00a0of\u2009Ed\u3000inburgh', 'Bank of Ed inburgh'],
    ['has one kind of line end', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['drops what came along at its ends', '\ufeff\u200b\u202aBank\u202c\u00ad\u200e', 'Bank'],
    ['drops it between blanks at the ends, and keeps the blanks', ' \u200b Bank \u200b ', '  Bank  '],
    ['drops fillers that look like nothing', '\u3164\u2800Bank\u115f', 'Bank'],
    ['keeps the variation of a last sign', '\u200b❤️\u200b', '❤️'],
    ['keeps an emoji that is put together', '👩🏽\u200d🚒', '👩🏽\u200d🚒'],
    [
      'keeps the flag of England',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
  ] as const) {
    it(what, () => {
      assert.equal(plainText(text), plain)
      assert.equal(invisibleIn(plain), null)
    })
  }

  for (const [text, found] of [
    ['a\u200bb', 'U+200B'],
    ['a\u00adb', 'U+00AD'],
    ['a\ufeffb', 'U+FEFF'],
    ['a\u200db', 'U+200D'],
    ['a\u2060b', 'U+2060'],
    ['a\u3164b', 'U+3164'],
    ['a\u2800b', 'U+2800'],
    ['a\u{e0041}b', 'U+E0041'],
    ['می\u200cخواهم', null],
    ['क्\u200dष', null],
    ['Zoë', null],
  ] as const) {
    it(`${found ? `holds ${found}` : 'holds nothing that cannot be seen'}: ${JSON.stringify(text)}`, () =>
      assert.equal(invisibleIn(text), found))
  }

  it('is the same once more, and has every visible character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const plain = plainText(text)
        assert.equal(plainText(plain), plain)
        assert.equal(plain, plain.normalize('NFC'))
        const visible = (one: string): string => one.normalize('NFC').replace(/[\s\p{Z}\p{Cf}\p{DI}\u2800]/gu, '')
        assert.equal(visible(plain), visible(text))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('what a SPOC types', () => {
  let a: Api
  let c: Cast
  let who: Made
  before(async () => {
    a = await api()
    c = await cast(a)
    who = await person(c.spocA)
  })

  const read = async ({ id }: Made) =>
    (
      await c.spocA.get<{ it: Record<string, unknown> }>(
        'query($id: ID!) { it: contactPoint(id: $id) { kind value extension note } }',
        { id },
      )
    ).it
  const contact = async (input: Input): Promise<Made> =>
    create(c.spocA, 'ContactPoint', { person: (await person(c.spocA)).id, kind: 'PHONE', givenFor: 'WORK', ...input })
  const faults = async (verb: 'create' | 'update', type: string, input: Input) =>
    (await c.spocA.refused(mutationOf(verb, type), { input })).extensions

  it('for a number comes back as number, extension and note', async () => {
    const made = await contact({ value: '020 7946 0127 ext 45 (reception)' })
    assert.deepEqual(await read(made), { kind: 'PHONE', value: '+442079460127', extension: '45', note: 'reception' })
  })

  it('for extension and note goes with what stands beside the number', async () => {
    const made = await contact({ value: 'Mary 020 7946 0127', extension: 'x45', note: 'after 6' })
    assert.deepEqual(await read(made), {
      kind: 'PHONE',
      value: '+442079460127',
      extension: '45',
      note: 'after 6; Mary',
    })
    assert.deepEqual(
      await faults('create', 'ContactPoint', {
        person: who.id,
        kind: 'PHONE',
        givenFor: 'WORK',
        value: '020 7946 0127 ext 45',
        extension: '46',
      }),
      { code: 'BAD_USER_INPUT', fields: { extension: 'is 45 beside the number: give it once' } },
    )
    for (const [kind, value, extension] of [
      ['PHONE', '020 7946 0127', 'Mary'],
      ['EMAIL', JANE, '45'],
    ]) {
      assert.deepEqual(
        Object.keys(
          (await faults('create', 'ContactPoint', { person: who.id, kind, value, extension, givenFor: 'WORK' }))
            .fields ?? {},
        ),
        ['extension'],
      )
    }
  })

  it('changes a number without its extension and note, adds words to the note, and takes the extension from what becomes an e-mail', async () => {
    let made = await contact({ value: '020 7946 0127 ext 45', note: 'Mary' })

    made = await update(c.spocA, 'ContactPoint', made, { value: '020 7946 0128' })
    assert.deepEqual(await read(made), { kind: 'PHONE', value: '+442079460128', extension: '45', note: 'Mary' })
    made = await update(c.spocA, 'ContactPoint', made, { value: '020 7946 0129 (nights)' })
    assert.deepEqual(await read(made), { kind: 'PHONE', value: '+442079460129', extension: '45', note: 'Mary; nights' })
    made = await update(c.spocA, 'ContactPoint', made, { extension: null, note: null })
    assert.deepEqual(await read(made), { kind: 'PHONE', value: '+442079460129', extension: null, note: null })
    made = await update(c.spocA, 'ContactPoint', made, { extension: '7' })
    made = await update(c.spocA, 'ContactPoint', made, { kind: 'EMAIL', value: `Jane <${JANE}>` })
    assert.deepEqual(await read(made), { kind: 'EMAIL', value: JANE, extension: null, note: 'Jane' })
  })

  it('may be one number with two extensions, and one extension only once', async () => {
    const input = { person: (await person(c.spocA)).id, kind: 'PHONE', givenFor: 'WORK', value: '020 7946 0127' }
    await create(c.spocA, 'ContactPoint', input)
    await create(c.spocA, 'ContactPoint', { ...input, extension: '45' })
    await create(c.spocA, 'ContactPoint', { ...input, extension: '46' })
    assert.equal((await faults('create', 'ContactPoint', { ...input, value: '+44 20 7946 0127 x45' })).code, 'CONFLICT')
  })

  it("for a mobile is kept as a phone where it can be no mobile's number, when it is made and when it is changed", async () => {
    const landline = await contact({ kind: 'MOBILE', value: '020 7946 0127' })
    assert.deepEqual(await read(landline), { kind: 'PHONE', value: '+442079460127', extension: null, note: null })

    const mobile = await contact({ kind: 'MOBILE', value: '07700 900123' })
    assert.equal((await read(mobile))['kind'], 'MOBILE')
    const moved = await update(c.spocA, 'ContactPoint', mobile, { value: '01534 440000' })
    assert.deepEqual(await read(moved), { kind: 'PHONE', value: '+441534440000', extension: null, note: null })
    await update(c.spocA, 'ContactPoint', moved, { kind: 'MOBILE' })
    assert.equal((await read(moved))['kind'], 'PHONE')
  })

  it('is refused by its field where it could not be dialled or written to', async () => {
    for (const [kind, value] of [
      ['PHONE', '07700 900 12'],
      ['PHONE', '0800 CALL NOW'],
      ['EMAIL', `${JANE}, joe@example.org`],
    ]) {
      const { code, fields } = await faults('create', 'ContactPoint', { person: who.id, kind, value, givenFor: 'WORK' })
      assert.deepEqual([code, Object.keys(fields ?? {})], ['BAD_USER_INPUT', ['value']])
    }
  })

  it('leaves alone a number that was stored under earlier rules, until it is changed', async () => {
    const made = await contact({ value: '020 7946 0127' })
    await a.db.query({ text: `update contact_point set value = '+44020794601' where id = $1`, values: [made.id] })

    let kept = await update(c.spocA, 'ContactPoint', made, { verifiedOn: '2026-03-01' })
    kept = await update(c.spocA, 'ContactPoint', kept, { value: '+44020794601', kind: 'PHONE', extension: '4' })

    assert.deepEqual(await read(kept), { kind: 'PHONE', value: '+44020794601', extension: '4', note: null })
    assert.deepEqual(
      Object.keys((await faults('update', 'ContactPoint', { ...kept, value: '+44020794602' })).fields ?? {}),
      ['value'],
    )
    await update(c.spocA, 'ContactPoint', kept, { value: '020 7946 0128' })
  })

  it('of extension and note is withheld with the value, and stands in the history under its class', async () => {
    const made = await contact({ value: '020 7946 0127 ext 45 (nights)', givenFor: 'PRIVATE', directorate: c.a })
    const seen = await c.spocB.get<{ it: unknown }>(
      'query($id: ID!) { it: contactPoint(id: $id) { value extension note access { unreadableFields } } }',
      { id: made.id },
    )
    assert.deepEqual(seen.it, {
      value: null,
      extension: null,
      note: null,
      access: { unreadableFields: ['extension', 'note', 'value'] },
    })
    const rows = await a.db.query({
      text: `select field, class, new_value as now from history_entry where object_id = $1 and field in ('extension', 'note') order by field`,
      values: [made.id],
    })
    assert.deepEqual(rows, [
      { field: 'extension', class: 'PRIVATE_CONTACT', now: '45' },
      { field: 'note', class: 'PRIVATE_CONTACT', now: 'nights' },
    ])
  })

  it('stands in a file with each extension in the place of its number', async () => {
    const bank = await organisation(c.spocA)
    for (const value of ['020 7946 0127', '020 7946 0128 x45', '020 7946 0129'])
      await create(c.spocA, 'ContactPoint', { organisation: bank.id, kind: 'PHONE', value, givenFor: 'WORK' })
    const { rows } = await csvOf(a, c.spocA, {
      type: 'Organisation',
      columns: ['contactPoints.value', 'contactPoints.extension', 'contactPoints.note'],
      filter: { id: { eq: bank.id } },
    })
    const [numbers, extensions, notes] = rows[0] ?? []
    assert.equal(numbers?.split('; ').indexOf('+442079460128'), extensions?.split('; ').indexOf('45'))
    assert.equal(extensions?.split('; ').length, 3)
    assert.equal(notes, '')
  })

  it('is stored composed and without what cannot be seen at its ends, and found so by whoever types it otherwise', async () => {
    const name = `Zoe\u0308 ${word()}`
    const { id } = await organisation(c.spocA, { name: `\u200e ${name}\u202c` })
    const found = async (text: string) =>
      (
        await c.spocA.get<{ organisations: { edges: { node: unknown }[] } }>(
          'query($text: String!) { organisations(filter: { name: { eq: $text } }) { edges { node { id name } } } }',
          { text },
        )
      ).organisations.edges
    for (const text of [name, name.normalize('NFC'), `\ufeff${name}`])
      assert.deepEqual(await found(text), [{ node: { id, name: name.normalize('NFC') } }])
    const literal = await c.spocA.get<{ organisations: { totalCount: number } }>(
      `{ organisations(filter: { name: { eq: "${name}" } }) { totalCount } }`,
    )
    assert.equal(literal.organisations.totalCount, 1)
  })

  it('of a name holds a letter or a digit, and nothing within that cannot be seen', async () => {
    for (const [type, field] of [
      ['Organisation', 'name'],
      ['Person', 'displayName'],
      ['Person', 'givenName'],
      ['Premises', 'name'],
    ] as const) {
      for (const text of ['…', '-', '💡'])
        assert.deepEqual(
          (await faults('create', type, { [field]: text })).fields,
          { [field]: 'must hold a letter or a digit' },
          text,
        )
      assert.deepEqual((await faults('create', type, { [field]: 'Ma\u200bry' })).fields, {
        [`input.${field}`]: 'holds an invisible character (U+200B)',
      })
    }
    for (const text of ['\u200b', '\u3164', ' \u00ad '])
      assert.deepEqual((await faults('create', 'Organisation', { name: text })).fields, { name: 'is required' })
    const persian = await create(c.spocA, 'Person', { displayName: 'علی\u200cرضا' })
    assert.equal(persian.version, 1)
  })

  it('for a website or a postcode is stored as it is meant', async () => {
    const { id } = await organisation(c.spocA, { website: 'www.example.com' })
    const { it: seen } = await c.spocA.get<{ it: unknown }>(
      'query($id: ID!) { it: organisation(id: $id) { website } }',
      { id },
    )
    assert.deepEqual(seen, { website: 'https://www.example.com' })
    assert.deepEqual((await faults('update', 'Organisation', { id, version: 1, website: 'example' })).fields, {
      website: 'must be a web address, such as https://www.example.org',
    })
  })

  it('for a website with a user in it is refused to a SPOC, whichever operation takes it, and nothing is made or changed', async () => {
    const told = { website: 'must be a web address, such as https://www.example.org' }
    const { id } = await organisation(c.spocA, { website: 'www.example.com' })
    const name = word()
    const stakeholder =
      'mutation($input: CreateStakeholderInput!) { createStakeholder(input: $input) { organisation { id } } }'

    for (const website of [
      'https://user:pw@host.example',
      'https://user@host.example',
      'http://:pw@host.example/path',
      'user:pw@host.example',
      'https://user%40host:pw@host.example',
    ]) {
      assert.deepEqual((await faults('create', 'Organisation', { name, website })).fields, told, website)
      assert.deepEqual((await faults('update', 'Organisation', { id, version: 1, website })).fields, told, website)
      const { extensions } = await c.spocA.refused(stakeholder, {
        input: { newOrganisation: { name, kind: 'BUSINESS', website } },
      })
      assert.deepEqual(
        [extensions.code, extensions.fields],
        ['BAD_USER_INPUT', { 'newOrganisation.website': told.website }],
        website,
      )
    }

    const { made, it: seen } = await c.spocA.get<{ made: unknown; it: unknown }>(
      'query($id: ID!, $name: String!) { made: organisations(filter: { name: { eq: $name } }) { totalCount } it: organisation(id: $id) { version website } }',
      { id, name },
    )
    assert.deepEqual([made, seen], [{ totalCount: 0 }, { version: 1, website: 'https://www.example.com' }])
  })
})
