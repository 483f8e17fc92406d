import { reasonFault } from '../api/access/reason.ts'

describe('a reason', () => {
  const good = [
    'Fire next door',
    'alarm 03:10 rang',
    '１２３４５６７８９０',
    'Übergabe um 3',
    'تسرب غاز في المبنى',
    'a1b2c3d4e5',
    `Fire ${'. '.repeat(240)}next door`,
  ]
  for (const reason of good) it(`is accepted: ${reason.slice(0, 40)}`, () => expect(reasonFault(reason)).toBeNull())

  const empty: [string, string][] = [
    ['nothing', ''],
    ['nine letters', 'burglary!'],
    ['dots', '..........................'],
    ['dashes and blanks', '- - - - - - - - - - - -'],
    ['characters without width', 'fire\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b'],
    ['fillers that count as letters', '\u3164\u115f\u1160\uffa0'.repeat(5)],
    ['combining marks alone', 'fi\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a'],
    ['one letter again and again', 'x'.repeat(40)],
    ['one letter in two cases', 'xX'.repeat(20)],
    ['two letters again and again', 'ab'.repeat(20)],
    ['pictures', '🔑'.repeat(20)],
    ['blank patterns of Braille', '\u2800'.repeat(20)],
    ['a text that reads otherwise than it is written', 'Fire next door\u202e.'],
    ['more than a page', `Fire next door ${'x'.repeat(500)}`],
  ]
  for (const [what, reason] of empty) it(`is refused with ${what}`, () => expect(reasonFault(reason)).not.toBeNull())
})
