import { api, type Api, type GraphqlError } from './support/api.ts'
import { type Cast, cast, code, create, type Made, organisation } from './support/builders.ts'

const CHANGE = /* GraphQL */ `
  mutation ($input: UpdateOrganisationInput!) {
    updateOrganisation(input: $input) {
      organisation {
        tier
        groups {
          id
        }
        version
      }
    }
  }
`
type Changed = {
  updateOrganisation: { organisation: { tier: number | null; groups: { id: string }[]; version: number } }
}

describe('an API key of a SPOC', () => {
  let server: Api
  let force: Cast
  let bank: Made
  let group: string
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    bank = await organisation(force.crime)
    group = (await create(force.admin, 'Group', { code: code(), name: 'Ward panel' })).id
  })

  const change = async (
    scopes: string[],
    input: Record<string, unknown>,
  ): Promise<{ data: Changed | null; errors: GraphqlError[] }> => {
    const { made } = await force.crime.get<{ made: { secret: string } }>(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          made: createApiKey(input: $input) {
            secret
          }
        }
      `,
      { input: { name: 'Hub', scopes } },
    )
    return server.anonymous.send<Changed>(
      CHANGE,
      { input: { ...bank, ...input } },
      { authorization: `Bearer ${made.secret}` },
    )
  }

  it('changes neither tier nor groups by write:DIRECTORY alone', async () => {
    for (const [field, value] of [
      ['tier', 1],
      ['groups', [group]],
    ] as const) {
      const { errors } = await change(['read:DIRECTORY', 'write:DIRECTORY'], { [field]: value })
      expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toStrictEqual([
        ['FORBIDDEN_FIELD', field],
      ])
    }
  })

  it('changes both by write:PRIORITY, and nothing else of the organisation', async () => {
    const { data, errors } = await change(['read:DIRECTORY', 'write:PRIORITY'], { tier: 1, groups: [group] })
    expect(errors).toStrictEqual([])
    expect(data?.updateOrganisation.organisation).toStrictEqual({ tier: 1, groups: [{ id: group }], version: 2 })

    const refused = await change(['read:DIRECTORY', 'write:PRIORITY'], { version: 2, name: 'Other' })
    expect(refused.errors.map(({ extensions }) => [extensions.code, extensions.field])).toStrictEqual([
      ['FORBIDDEN_FIELD', 'name'],
    ])
  })

  it('cannot be given read:PRIORITY, since no field is read under that class', async () => {
    const { extensions } = await force.crime.refused(
      /* GraphQL */ `
        mutation ($input: CreateApiKeyInput!) {
          createApiKey(input: $input) {
            secret
          }
        }
      `,
      { input: { name: 'Hub', scopes: ['read:PRIORITY'] } },
    )
    expect([extensions.code, Object.keys(extensions.fields ?? {})]).toStrictEqual(['BAD_USER_INPUT', ['scopes']])
  })
})
