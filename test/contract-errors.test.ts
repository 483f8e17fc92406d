import { api, type Api, type Client } from './support/api.ts'
import { type Cast, cast, organisation } from './support/builders.ts'

describe('the contract', () => {
  let server: Api
  let force: Cast
  let staff: Client
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
    staff = await server.as('STAFF')
  })

  describe('its error codes', () => {
    const updating = /* GraphQL */ `
      mutation ($input: UpdateOrganisationInput!) {
        updateOrganisation(input: $input) {
          organisation {
            id
          }
        }
      }
    `

    it('are FORBIDDEN_FIELD with the name for an analyst who filters or sorts by a field that they never read', async () => {
      const analyst = await server.as('ANALYST')
      for (const args of [
        'filter: { contactPoints: { value: { eq: "x" } } }',
        'filter: { not: { restrictedNotes: { text: { contains: "x" } } } }',
      ]) {
        const { extensions } = await analyst.refused(`{ organisations(${args}) { totalCount } }`)
        expect(extensions.code).toBe('FORBIDDEN_FIELD')
        expect(['value', 'restrictedNotes', 'contactPoints']).toContain(extensions.field ?? '')
      }

      const field = await staff.refused(/* GraphQL */ `
        {
          premises(filter: { keyholders: { callOrder: { eq: 1 } } }) {
            totalCount
          }
        }
      `)

      expect(field.extensions).toStrictEqual({ code: 'FORBIDDEN_FIELD', field: 'keyholders' })
    })

    it('are NOT_FOUND for a SPOC who changes a record that does not exist', async () => {
      for (const id of [force.crimeDirectorate, 'no id'])
        expect((await force.crime.refused(updating, { input: { id, version: 1, name: 'X' } })).extensions.code).toBe(
          'NOT_FOUND',
        )
    })

    it('are BAD_USER_INPUT with the field for a SPOC who gives tier 9 or a tier that is not a number', async () => {
      const { id, version } = await organisation(force.crime)
      const { extensions } = await force.crime.refused(updating, { input: { id, version, tier: 9 } })

      expect(extensions).toStrictEqual({ code: 'BAD_USER_INPUT', fields: { tier: 'must be 1, 2 or 3' } })
      expect((await force.crime.refused(updating, { input: { id, version, tier: 'high' } })).extensions).toStrictEqual({
        code: 'BAD_USER_INPUT',
        fields: { 'input.tier': 'has a value of the wrong form' },
      })
    })

    it('are CONFLICT for a SPOC who changes an old version', async () => {
      const made = await organisation(force.crime)
      expect(
        (await force.crime.refused(updating, { input: { id: made.id, version: made.version + 1, name: 'X' } }))
          .extensions.code,
      ).toBe('CONFLICT')
    })

    it('are QUERY_TOO_COMPLEX for a SPOC who asks for a billion', async () => {
      const reply = await force.crime.send('{ organisations(first: 1000000000) { edges { node { id } } } }')

      expect(reply.status).toBe(400)
      expect(reply.errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
    })

    it('are INTERNAL_SERVER_ERROR with a reference and without the cause for an analyst when the database fails', async () => {
      const analyst = await server.as('ANALYST')
      const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
      await asOwner('alter table issue rename to mislaid')
      try {
        const { message, extensions } = await analyst.refused('{ issues { totalCount } }')
        expect(extensions.code).toBe('INTERNAL_SERVER_ERROR')
        expect(extensions.reference ?? '').toMatch(/^[0-9a-f-]{36}$/)
        expect(Object.keys(extensions).sort()).toStrictEqual(['code', 'reference'])
        expect(message).not.toMatch(/issue|mislaid|relation|select/i)
      } finally {
        await asOwner('alter table mislaid rename to issue')
      }
    })
  })
})
