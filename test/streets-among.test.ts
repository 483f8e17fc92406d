import { meansCorner, streetsAmong } from '../admin/src/whereabouts/streetsAmong.ts'

const ids = (...names: string[]) => names.map((id) => ({ id }))
const order = (text: string): string[] =>
  streetsAmong(text, ids('s1', 's2', 's3', 's4'), ids('premises'), ids('other')).map(({ id }) => id)

describe('streets among what an operator may mean', () => {
  it('go first where the words say that a corner is meant', () => {
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

  it('follow the premises that hold every word otherwise, three at most', () => {
    const others = ['Cornhill', '71 mitre street', 'Corner House', 'Junction Yard Ltd', 'Crossingham House']

    expect(others.filter(meansCorner)).toStrictEqual([])
    expect(order('Cornhill')).toStrictEqual(['premises', 's1', 's2', 's3', 'other'])
  })
})
