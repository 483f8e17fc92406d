import { api } from './support/api.ts'
import { cast } from './support/builders.ts'

describe('an answer that a resolver makes whole', () => {
  it('gives an administrator only the fields that are asked for, under the names by which they are', async () => {
    const server = await api()
    const { admin, crimeDirectorate: directorate } = await cast(server)

    const answer = await admin.get(
      /* GraphQL */ `
        query Preview($rule: RoutingRuleDraft!, $seen: Boolean!) {
          counted: previewRouting(rule: $rule) {
            __typename
            ...Moves
            questions @include(if: $seen)
          }
        }
        fragment Moves on RoutingPreview {
          changes: moves {
            whither: to
          }
        }
      `,
      { rule: { directorate }, seen: false },
    )

    expect(answer).toStrictEqual({ counted: { __typename: 'RoutingPreview', changes: expect.any(Array) as unknown } })
  })
})
