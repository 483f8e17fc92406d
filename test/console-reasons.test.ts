import { saysWhy } from '../admin/src/words/reasonWords.ts'
import { exportWords, operationWords } from '../admin/src/ledger/operationWords.ts'
import { reasonFault } from '../api/access/reason.ts'

describe('a reason that somebody types at the console', () => {
  for (const reason of [
    '',
    '   ',
    '..........',
    'Alarm',
    'aaaaaaaaaaaa',
    'abababababab',
    'Alarm rang at 3',
    'Access request 2026/117 — Siân',
    '\u200b'.repeat(12),
    `a${'\u200b'.repeat(12)}`,
    '救急車が必要です隣の家が火事',
    'ﬁﬂﬁﬂﬁ abcde',
    `why ${'x'.repeat(497)}`,
    `why then ${'x'.repeat(480)}`,
  ]) {
    it(`is judged by the page as by the API: ${JSON.stringify(reason.slice(0, 30))}`, () => {
      expect(saysWhy(reason)).toBe(reasonFault(reason.trim()) === null)
    })
  }
})

describe('operations of the ledger, in words', () => {
  it('say of an export what left and as what, without its id', () => {
    expect(exportWords('export of Person as xlsx, 01a221b9-54e1-7157-8690-7da9c16d11e1, part 1')).toBe('Person, Excel')
    expect(operationWords('export of Keyholder as markedCsv, 01a221b9-54e1-7157-8690-7da9c16d11e1, part 12')).toBe(
      'Export: Keyholder, CSV for people, part 12',
    )
  })

  it('are the names of the root fields otherwise', () => {
    expect(exportWords('accounts')).toBeNull()
    expect(operationWords('premisesNear,ledgerSubjects')).toBe('Premises near, Ledger subjects')
  })
})
