import { api, type Api } from './support/api.ts'
import { type Cast, cast, type Made, person } from './support/builders.ts'

describe('the purpose that a caller gives', () => {
  let server: Api
  let force: Cast
  let who: Made
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    who = await person(force.crime)
  })
  const sent = (purpose: string | Buffer) =>
    force.crime.send(
      'query($i: ID!) { person(id: $i) { displayName } }',
      { i: who.id },
      { 'beadle-purpose': Buffer.from(purpose).toString('latin1') },
    )
  const recorded = async () => {
    const [row] = await server.db.query<{ purpose: string | null }>({
      text: 'select purpose from ledger_record where account_id = $1 order by seq desc limit 1',
      values: [force.crime.accountId],
    })
    return row?.purpose
  }

  it('is recorded as it was sent, in any script, up to 500 characters', async () => {
    for (const purpose of [
      'it’s urgent now',
      'café alarm rang',
      'Übergabe — 03:10',
      '救急車が必要です隣の家が火事',
      `burglar ${'x'.repeat(492)}`,
      `fire É ${'é'.repeat(493)}`,
    ]) {
      expect((await sent(purpose)).errors).toStrictEqual([])
      expect(await recorded()).toBe(purpose)
    }
  })

  it('may be missing or empty', async () => {
    for (const purpose of ['', '   ']) {
      expect((await sent(purpose)).errors).toStrictEqual([])
      expect(await recorded()).toBeNull()
    }
  })

  it('causes a refusal where it cannot be recorded as it was sent', async () => {
    const wrong: [string | Buffer, RegExp][] = [
      [Buffer.from([0x63, 0x61, 0x66, 0xe9]), /UTF-8/],
      ['night \u0085 shift', /control character/],
      ['a\u202Eb', /bidirectional/],
      ['x'.repeat(501), /500/],
      ['Alarm', /ten|10/],
      ['..........', /letters or digits/],
      ['xxxxxxxxxxxxxxxx', /different/],
    ]
    const before = await recorded()

    for (const [purpose, fault] of wrong) {
      const { status, data, errors } = await sent(purpose)
      expect([status, data, errors.map(({ extensions }) => extensions.code)]).toStrictEqual([
        400,
        null,
        ['BAD_USER_INPUT'],
      ])
      expect(errors[0]?.extensions.fields?.['Beadle-Purpose'] ?? '').toMatch(fault)
      expect(await recorded()).toBe(before)
    }
  })
})
