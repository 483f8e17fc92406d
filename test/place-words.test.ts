import { differences } from '../admin/src/pages/dialogs/differences.ts'
import { placeWords } from '../admin/src/words/placeWords.ts'

const SHAPE = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [0, 51],
        [0, 52],
        [1, 52],
        [0, 51],
      ],
    ],
    [
      [
        [2, 51],
        [2, 52],
        [3, 52],
        [2, 51],
      ],
    ],
  ],
}

it('a SPOC is shown positions and shapes in readable form, not as long numbers', () => {
  expect(placeWords({ longitude: -0.09, latitude: 51.5 })).toBe('51.5, -0.09')
  expect(placeWords(SHAPE)).toBe('a shape of 8 points')
  expect(placeWords({ name: 'Aldgate' })).toBeNull()
})

it('an administrator sees both versions in words where somebody else changed the zone meanwhile', () => {
  const before = { name: 'Cordon', shape: SHAPE }
  const other = { type: 'Polygon', coordinates: SHAPE.coordinates[0] }

  expect(differences(before, before, { name: 'Cordon', shape: other })).toStrictEqual([
    { field: 'shape', yours: 'a shape of 8 points', saved: 'a shape of 4 points', changedByMe: false },
  ])
})
