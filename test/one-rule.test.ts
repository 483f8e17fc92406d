import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { readArguments } from '../api/gazetteer/loadArguments.ts'
import { runLoad } from '../api/gazetteer/runLoad.ts'
import { dayIn, momentIn } from '../api/platform/values/calendar.ts'
import { normaliseUprn } from '../api/platform/values/uprn.ts'
import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, create, mutationOf, premises, word } from './support/builders.ts'
import { SEED, tries } from './support/run/chance.ts'
import { about } from './support/run/expecting.ts'
import { somewhereAtSea } from './support/values/sea.ts'
import { someShape } from './support/values/someShapes.ts'

describe('a value has the same rule, whichever way it comes in', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  const load = async (name: string, content: string, ...words: string[]): Promise<string> => {
    const folder = await mkdtemp(path.join(tmpdir(), 'one-rule-'))
    const said: string[] = []
    try {
      const file = path.join(folder, name)
      await writeFile(file, content)
      await writeFile(
        path.join(folder, 'mapping.json'),
        '{"externalId":"Id","name":"Name","addressLine1":"Line","postcode":"PC","uprn":"UPRN","longitude":"X","latitude":"Y","use":"Use"}',
      )
      const [what = '', ...more] = words.map((text) => text.replace('FOLDER', folder))
      await runLoad(server.db, readArguments([what, file, ...more]), null, (line) => said.push(line))
    } finally {
      await rm(folder, { recursive: true })
    }
    return said.join('\n')
  }

  /** Writes back each record as it was read. @returns those that were refused or got another version */
  const writtenBack = async (by: Client, type: string, read: readonly Record<string, unknown>[]): Promise<string[]> => {
    const faults: string[] = []
    for (const input of read) {
      const reply = await by.send<{ changed: { record: { version: number } } }>(mutationOf('update', type), { input })
      if (reply.errors.length > 0 || reply.data?.changed.record.version !== input['version'])
        faults.push(`${reply.body} for ${JSON.stringify(input)}`)
    }
    return faults
  }

  it('so a register manager may write back every premises that was loaded, and nothing changes', async () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '',
        'NULL',
        '-',
        'n/a',
        'The &amp; Bell',
        '  two  blanks ',
        'x'.repeat(301),
        'Siân\u0301',
        'a\u200bb',
        '\u202ebackwards',
        'o\ufffdo',
        '1.2E+11',
        "O'Neil",
        '=1+1',
      ),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    )
    const uprn = fc.constantFrom('', '000100023', 'UPRN 42', '0', '000', '1234567890123', '42.0', '１２', 'x')
    const degrees = fc.oneof(
      fc.constantFrom('', '0', '-0.09', '51.51', '530047', '5.1e-05', '−0.09', '60.123456789012345', '91', 'NaN'),
      fc.double({ min: -12, max: 62, noNaN: true }).map(String),
    )
    const postcode = fc.constantFrom('', 'ec1a1bb', 'EC1A', 'N5 1', 'London', ' EC1A  1BB ')
    const rows = fc.sample(fc.tuple(cell, cell, postcode, uprn, degrees, degrees, cell), {
      numRuns: tries(250),
      seed: SEED,
    })
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    const source = word()
    const csv = [
      'Id,Name,Line,PC,UPRN,X,Y,Use',
      ...rows.map((row, at) => [String(at), ...row].map(quoted).join(',')),
    ].join('\r\n')

    const said = await load('premises.csv', csv, 'premises', '--mapping', 'FOLDER/mapping.json', '--source', source)

    const list = /* GraphQL */ `
      query ($filter: PremisesFilter, $after: String) {
        premises(filter: $filter, first: 200, after: $after) {
          totalCount
          edges {
            node {
              id
              version
              name
              addressLine1
              postcode
              uprn
              use
              location {
                longitude
                latitude
              }
              locationPrecision
            }
          }
        }
      }
    `
    const ids = await server.db.query<{ id: string }>({
      text: 'select id from premises where source = $1',
      values: [source],
    })
    const { premises: found } = await force.manager.get<{ premises: { edges: { node: Record<string, unknown> }[] } }>(
      list,
      { filter: { id: { in: ids.map(({ id }) => id).slice(0, 200) } } },
    )
    const read = found.edges.map(({ node: { locationPrecision, location, ...node } }) => ({
      ...node,
      ...(locationPrecision === 'ADDRESS' ? { location } : {}),
    }))

    about(said, () => {
      expect(read.length).toBeGreaterThan(50)
      expect(read).toContainEqual(expect.objectContaining({ location: expect.anything() as unknown }))
      expect(read).toContainEqual(expect.objectContaining({ uprn: expect.anything() as unknown }))
    })
    expect(await writtenBack(force.manager, 'Premises', read)).toStrictEqual([])
  })

  it('so an administrator may write back every zone that was loaded, and nothing changes', async () => {
    const shapes = fc.sample(someShape, { numRuns: tries(200), seed: SEED })
    const mark = word()
    // Fifteen decimals, as in converted files.
    const finer = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(finer) : typeof value === 'number' ? value + 1.23456789e-9 : value
    const lines = shapes.map((coordinates, at) =>
      JSON.stringify({
        type: 'Feature',
        properties: { codes: { gss: `${mark} ${at}` }, name: `Zone &amp; ${at}` },
        geometry: { type: 'MultiPolygon', coordinates: finer(coordinates) },
      }),
    )

    const said = await load(
      'zones.geojsonl',
      lines.map((line) => `\u001e${line}\n`).join(''),
      'zones',
      '--kind',
      'beat',
      '--code',
      'codes.gss',
      '--name',
      'name',
    )

    const list = /* GraphQL */ `
      query ($filter: ZoneFilter) {
        zones(filter: $filter, first: 200) {
          edges {
            node {
              id
              version
              code
              name
              shape
            }
          }
        }
      }
    `
    const { zones } = await force.admin.get<{ zones: { edges: { node: Record<string, unknown> }[] } }>(list, {
      filter: { code: { startsWith: mark } },
    })

    about(said, () => expect(zones.edges.length).toBeGreaterThan(20))
    expect(String(zones.edges[0]?.node['name'])).toMatch(/^Zone & \d+$/)
    expect(
      await writtenBack(
        force.admin,
        'Zone',
        zones.edges.map(({ node }) => node),
      ),
    ).toStrictEqual([])
  })

  it("so a SPOC's UPRN is kept as a loaded one, without zeros and letters", async () => {
    const read = async (uprn: string) => {
      const { id } = await premises(force.crime, { uprn })
      return (
        await force.crime.get<{ onePremises: { uprn: string } }>('query($id: ID!) { onePremises(id: $id) { uprn } }', {
          id,
        })
      ).onePremises.uprn
    }

    for (const [given, kept] of [
      ['000100023', '100023'],
      ['UPRN 100023', '100023'],
      ['uprn: 0001 0002 3', '10002 3'.replace(' ', '')],
      ['100023.0', '100023'],
    ] as const)
      expect(await read(given)).toBe(kept)
    for (const uprn of ['0', '000', '1234567890123', '12a', '-1', '1.5', 'UPRN']) {
      const { extensions } = await force.crime.refused(mutationOf('create', 'Premises'), {
        input: { name: 'House', uprn },
      })
      about(uprn, () =>
        expect(extensions).toStrictEqual({
          code: 'BAD_USER_INPUT',
          fields: { uprn: 'must be a UPRN: 1 to 12 digits, not zero' },
        }),
      )
      expect(normaliseUprn(uprn)).toBeNull()
    }
  })

  it('so a SPOC is told of swapped coordinates and of 0, 0, for premises and near a point', async () => {
    const wrong = [
      [{ longitude: 51.51, latitude: -0.09 }, /longitude and latitude look swapped/],
      [{ longitude: 0, latitude: 0 }, /0, 0 means that no position is known/],
      [{ longitude: 2.35, latitude: 48.2 }, /must lie in the British Isles/],
    ] as const
    for (const [point, words] of wrong) {
      const near = await force.crime.refused(
        /* GraphQL */ `
          query ($point: PointInput!) {
            premisesNear(point: $point, withinMetres: 100) {
              totalCount
            }
          }
        `,
        { point },
      )
      const made = await force.crime.refused(mutationOf('create', 'Premises'), {
        input: { name: 'House', location: point },
      })
      expect(near.extensions.fields?.['point'] ?? near.message).toMatch(words)
      expect(made.extensions.fields?.['location'] ?? made.message).toMatch(words)
    }

    const house = await premises(force.crime, { location: somewhereAtSea() })
    const { extensions } = await force.crime.refused(mutationOf('update', 'Premises'), {
      input: { ...house, location: { longitude: 51.51, latitude: -0.09 } },
    })

    expect(Object.keys(extensions.fields ?? {})).toStrictEqual(['location'])
  })
})

describe('a day or time that does not exist', () => {
  it('is refused everywhere, and one that exists is taken', () => {
    for (const day of [
      '2026-02-29',
      '2026-02-30',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '0000-01-01',
      '2026-1-1',
      '2026-01-01T00:00:00Z',
      '',
    ]) {
      about(day, () => expect(dayIn(day)).toBeNull())
      about(day, () => expect(momentIn(`${day}T12:00:00Z`)).toBeNull())
    }
    for (const day of ['2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01']) expect(dayIn(day)).toBe(day)
    for (const time of [
      '24:00',
      '24:00:00',
      '23:60',
      '23:59:60',
      '12:00:61',
      '25:00',
      '1:00',
      '12',
      '12:00:00.1234567890',
    ])
      about(time, () => expect(momentIn(`2026-03-01T${time}Z`)).toBeNull())
    for (const offset of ['', '+24:00', '+01:60', '+0100', 'z', ' Z'])
      about(offset, () => expect(momentIn(`2026-03-01T12:00:00${offset}`)).toBeNull())
    expect(momentIn('2028-02-29T23:59:59.999+01:00')).toBe('2028-02-29T22:59:59.999Z')
    expect(momentIn('2026-03-01T00:00Z')).toBe('2026-03-01T00:00:00.000Z')
  })

  it('is refused, with the field named, for when a register manager verified a keyholder', async () => {
    const { manager } = await cast(await api())
    const [house, holder] = [
      await premises(manager),
      await create(manager, 'Person', { givenName: 'Kim', familyName: word() }),
    ]

    for (const [field, value] of [
      ['verifiedAt', '2026-02-29T10:00:00Z'],
      ['verifiedAt', '2026-03-01T24:00:00Z'],
      ['verifiedAt', '2026-03-01T10:00:60Z'],
      ['agreedOn', '2026-02-30'],
    ] as const) {
      const { extensions } = await manager.refused(mutationOf('create', 'Keyholder'), {
        input: { premises: house.id, person: holder.id, callOrder: 1, [field]: value },
      })
      about(value, () =>
        expect(extensions).toStrictEqual({
          code: 'BAD_USER_INPUT',
          fields: { [`input.${field}`]: 'has a value of the wrong form' },
        }),
      )
    }
  })
})
