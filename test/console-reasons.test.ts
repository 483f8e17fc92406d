import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
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
    it(`is taken by the page as by the API: ${JSON.stringify(reason.slice(0, 30))}`, () => {
      assert.equal(saysWhy(reason), reasonFault(reason.trim()) === null)
    })
  }
})

describe('operations of the ledger, in words', () => {
  it('say of an export what left and as what, without its id', () => {
    assert.equal(exportWords('export of Person as xlsx, 01a221b9-54e1-7157-8690-7da9c16d11e1, part 1'), 'Person, Excel')
    assert.equal(
      operationWords('export of Keyholder as markedCsv, 01a221b9-54e1-7157-8690-7da9c16d11e1, part 12'),
      'Export: Keyholder, CSV for people, part 12',
    )
  })

  it('are the names of the root fields otherwise', () => {
    assert.equal(exportWords('accounts'), null)
    assert.equal(operationWords('premisesNear,ledgerSubjects'), 'Premises near, Ledger subjects')
  })
})
