import { readDate, typedDate } from '../admin/src/words/readDate.ts'

describe('a date that somebody types', () => {
  it.each([
    '22/11/2026',
    '22/11/26',
    '22.11.2026',
    '22-11-2026',
    '22 11 2026',
    '22 Nov 2026',
    '22nd November 2026',
    ' 22 nov. 2026 ',
    '22-Nov-26',
    '2026-11-22',
  ])('is read with the day first: %s', (text) => expect(readDate(text)).toBe('2026-11-22'))

  it('is read with the day first where it could be either', () => expect(readDate('03/04/2027')).toBe('2027-04-03'))

  for (const text of [
    '11/22/2026',
    '29/02/2026',
    '31/04/2026',
    '00/11/2026',
    '22/13/2026',
    '22/11',
    '22 Nox 2026',
    '22 N 2026',
    '2026',
    'tomorrow',
    '',
    '22/11/2026 10:00',
    '22/11/202',
  ]) {
    it(`is not guessed at: ${text || 'nothing'}`, () => expect(readDate(text)).toBeNull())
  }

  it('is shown as it is typed', () => expect(readDate(typedDate('2028-02-29'))).toBe('2028-02-29'))
})
