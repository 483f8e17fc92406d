import { DeadlockException } from '@mikro-orm/core'
import { writeFault } from '../api/access/write/fault.ts'
import { Conflict } from '../api/platform/errors.ts'
import { api, type Api } from './support/api.ts'
import { type Cast, cast, mutationOf, organisation, word } from './support/builders.ts'

const CODES = ['40P01', '40001']
const failed = (code: string): Error =>
  Object.assign(new Error('Process 7 waits for ShareLock on organisation'), { code })

describe('writers who block each other', () => {
  let server: Api
  let force: Cast
  beforeAll(async () => {
    server = await api()
    force = await cast(server)
  })

  for (const code of CODES) {
    it(`a SPOC whose change the database aborts with ${code} gets CONFLICT and is told to try again, in our own words`, async () => {
      const mark = word()
      const made = await organisation(force.crime, { name: mark })
      const name = `give_up_${mark}`
      const asOwner = (text: string) => server.db.asOwner((owner) => owner.query({ text, values: [] }))
      await asOwner(
        `create function ${name}() returns trigger language plpgsql as $$
         begin
           raise exception 'process 7 waits for organisation' using errcode = '${code}';
         end $$`,
      )
      await asOwner(
        `create trigger ${name} before update on organisation for each row when (old.name = '${mark}') execute function ${name}()`,
      )

      try {
        const { message, extensions } = await force.crime.refused(mutationOf('update', 'Organisation'), {
          input: { ...made, name: 'Other' },
        })
        expect([extensions.code, message]).toStrictEqual([
          'CONFLICT',
          'Others are changing the same records. Try again.',
        ])
      } finally {
        await asOwner(`drop trigger ${name} on organisation`)
        await asOwner(`drop function ${name}()`)
      }

      // Nothing was changed, so that trying again succeeds.
      await force.crime.get(mutationOf('update', 'Organisation'), { input: { ...made, name: 'Other' } })
    })

    it(`${code} is also a conflict where the ORM did not send the statement, as for a register manager's lock`, () => {
      for (const error of [failed(code), new DeadlockException(failed(code))])
        expect(writeFault(error)).toBeInstanceOf(Conflict)
    })
  }

  it('any other failure is passed on unchanged', () => {
    for (const error of [failed('57014'), failed('55P03'), new Error('40P01')]) expect(writeFault(error)).toBe(error)
  })
})
