import { attachmentDisposition, safeFileName } from '../api/platform/files/fileName.ts'

describe('the name of a file that is sent', () => {
  const harmless: [given: string, kept: string][] = [
    ['plan.pdf', 'plan.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['..\\..\\windows\\plan.pdf', 'plan.pdf'],
    ['C:\\fakepath\\plan.pdf', 'plan.pdf'],
    ['.htaccess.txt', 'htaccess.txt'],
    ['plan.pdf. . ', 'plan.pdf'],
    ['a<b>:"c|d?*.pdf', 'a_b___c_d__.pdf'],
    ['CON.pdf', '_CON.pdf'],
    ['nul.tar.pdf', '_nul.tar.pdf'],
    ['LPT¹.txt', '_LPT¹.txt'],
    ['console.pdf', 'console.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['pl\u200ba\u200fn\ufeff.pdf', 'plan.pdf'],
    ['two\u00a0\u2003words.pdf', 'two words.pdf'],
    ['Cafe\u0301.pdf', 'Café.pdf'],
    ['計画.pdf', '計画.pdf'],
    [`${'n'.repeat(196)}.pdf`, `${'n'.repeat(196)}.pdf`],
  ]
  it.each(harmless)('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given)).toStrictEqual({ name: kept, fault: null })
  })

  const refused: [given: string, fault: string][] = [
    ['plan\0.pdf', 'must not hold a control character'],
    ['plan\r\nSet-Cookie: a=b.pdf', 'must not hold a control character'],
    ['plan\u0085.pdf', 'must not hold a control character'],
    ['plan\ud800.pdf', 'must be well-formed Unicode'],
    ['', 'must name the file'],
    ['plans/', 'must name the file'],
    ['../..', 'must name the file'],
    [`${'n'.repeat(197)}.pdf`, 'must be at most 200 characters'],
  ]
  it.each(refused)('%j is refused: it %s', (given, fault) => {
    expect(safeFileName(given)).toStrictEqual({ name: null, fault })
  })

  it('stands in a download in plain ASCII and whole, and cannot end its header or its quotes', () => {
    expect(attachmentDisposition('Café "A"; 計画 100%.pdf')).toBe(
      `attachment; filename="Cafe _A__ __ 100_.pdf"; filename*=UTF-8''Caf%C3%A9%20%22A%22%3B%20%E8%A8%88%E7%94%BB%20100%25.pdf`,
    )
    expect(attachmentDisposition("jo's (2).pdf")).toContain("filename*=UTF-8''jo%27s%20%282%29.pdf")
  })
})
