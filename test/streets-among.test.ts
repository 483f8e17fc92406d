import { meansCorner, streetsAmong } from '../admin/src/whereabouts/streetsAmong.ts'

const ids = (...names: string[]) => names.map((id) => ({ id }))
const order = (text: string): string[] =>
  streetsAmong(text, ids('s1', 's2', 's3', 's4'), ids('premises'), ids('other')).map(({ id }) => id)

describe('streets among the suggestions for an operator', () => {
  it('come first where the words ask for a corner', () => {
    const corners = [
      'Cornhill junction',
      'corner of Mitre St and Aldgate',
      'junction of Cornhill with Finch Lane',
      'Cornhill jct',
      'where Cornhill meets Finch Lane',
    ]

    expect(corners.filter((text) => !meansCorner(text))).toStrictEqual([])
    expect(order('Cornhill junction')).toStrictEqual(['s1', 's2', 's3', 's4', 'premises', 'other'])
  })

  it('otherwise come after the premises that hold every word, three at most', () => {
    const others = ['Cornhill', '71 mitre street', 'Corner House', 'Junction Yard Ltd', 'Crossingham House']

    expect(others.filter(meansCorner)).toStrictEqual([])
    expect(order('Cornhill')).toStrictEqual(['premises', 's1', 's2', 's3', 'other'])
  })
})
