import { piecesOf } from '../admin/src/search/pieces.ts'

const marked = (text: string, sought: string): string =>
  piecesOf(text, sought)
    .map((piece) => (piece.sought ? `[${piece.text}]` : piece.text))
    .join('')

describe('what is highlighted in a hit for general staff', () => {
  for (const [text, sought, expected] of [
    ['Siân Llŷr', 'sian', '[Siân] Llŷr'],
    ['Sia\u0302n', 'SIAN', '[Sia\u0302n]'],
    ['L’Oréal UK', "l'oreal", '[L’Oréal] UK'],
    ['Robin O’Brien-Groß', 'obrien gross', 'Robin [O’Brien-Groß]'],
    ['Jane Smith', 'smith, jane', '[Jane] [Smith]'],
    ['71 Mitre Street', '71 mitre street, ec3', '[71] [Mitre] [Street]'],
    ['M&S Bank', 'm and s', '[M&S] Bank'],
    ['020 7946 0441', '(020) 7946-0441', '[020 7946 0441]'],
    ['020 7946 0441', 'tel:+442079460441', '[020 7946 0441]'],
    ['020 7946 0441', '0441', '020 7946 [0441]'],
    ['Kingston', 'ng', 'Ki[ng]ston'],
    ['Lantern', 'lanten', 'Lantern'],
    ['Bank', ' ', 'Bank'],
  ] as const) {
    it(`is ${expected} for ${JSON.stringify(sought)}`, () => {
      expect(marked(text, sought)).toBe(expected)
    })
  }
})
