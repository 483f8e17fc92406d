import { ROLES } from '../api/access/viewer.ts'
import { api } from './support/api.ts'
import { about } from './support/run/expecting.ts'
import { probes } from './support/starvation/dearRequests.ts'

describe('a filter that names a field and tests nothing of it', () => {
  for (const role of ROLES) {
    it(`is answered, or refused for missing rights, to the role ${role}, also under not`, async () => {
      let answered = 0
      const by = await (await api()).as(role)

      for (const { query } of probes()) {
        const negated = query.replaceAll(/filter: (\{ \w+: \{\} \})/g, 'filter: { not: $1 }')
        expect(negated).not.toBe(query)

        for (const asked of [query, negated]) {
          const { errors } = await by.send(asked)

          const codes = new Set(errors.map(({ extensions }) => extensions.code))
          codes.delete('FORBIDDEN')
          codes.delete('FORBIDDEN_FIELD')
          about(asked, () => expect([...codes]).toStrictEqual([]))
          if (errors.length === 0) answered++
        }
      }

      expect(answered).toBeGreaterThan(0)
    })
  }
})
