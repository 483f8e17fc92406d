import { findPlace } from '../api/gazetteer/findPlace.ts'
import { placePremises } from '../api/gazetteer/placing/placePremises.ts'
import { placingBasis } from '../api/gazetteer/placing/placingRule.ts'
import { normalisePostcode } from '../api/gazetteer/postcodeText.ts'
import { type Database, transactionOf } from '../api/platform/database.ts'
import { testDatabase } from './support/database/database.ts'
import { about } from './support/run/expecting.ts'

describe('the placing of a premises that a SPOC writes', () => {
  let db: Database

  beforeAll(async () => {
    db = await testDatabase()
    await db.query({
      text: `insert into postcode (postcode, location, source) values
        ('XY9Z 1AA', ST_SetSRID(ST_MakePoint(-0.09, 51.51), 4326)::geography, 'test'), ('XY9Z 1AB', null, 'test')`,
      values: [],
    })
  })

  it('says in SQL what the rule says, for every kind of whereabouts', async () => {
    for (const own of [null, { longitude: -0.07, latitude: 51.511 }]) {
      for (const written of [null, 'XY9Z 1AA', 'XY9Z', 'XY9Z 1']) {
        const postcode = written === null ? null : (normalisePostcode(written)?.postcode ?? null)
        const place = await findPlace(db, own, postcode)
        about(`${own === null ? 'no' : 'own'} point, ${postcode}`, () =>
          expect(place.locationPrecision).toBe(placingBasis({ hasOwnPoint: own !== null, postcode })),
        )
        expect(place.location === null).toBe(place.locationPrecision === 'NONE')
      }
    }
    expect((await findPlace(db, null, 'XY9Z 1AB')).locationPrecision).toBe('NONE')
  })

  it('happens inside the transaction that writes it, and is undone with it', async () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057'
    const insert = `insert into premises (id, name, postcode) values ('${id}', 'Bell', 'XY9Z 1AA')`

    const undone = db.orm.em.fork().transactional(async (em) => {
      await em.execute(insert)
      expect(await placePremises(transactionOf(db.orm, em), [id])).toStrictEqual([id])
      expect(await placePremises(transactionOf(db.orm, em), [id])).toStrictEqual([])
      throw new Error('undone')
    })

    await expect(undone).rejects.toThrow(/undone/)
    expect(await db.query({ text: 'select id from premises where id = $1', values: [id] })).toStrictEqual([])
  })
})
