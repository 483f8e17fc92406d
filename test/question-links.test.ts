import fc from 'fast-check'
import { linked } from '../admin/src/questions/thread/links.ts'

const addresses = (text: string) => linked(text).flatMap(({ href }) => href ?? [])

describe('addresses in what somebody wrote', () => {
  it.each([
    ['See https://example.org/plan.', ['https://example.org/plan']],
    ['(see http://example.org/a)', ['http://example.org/a']],
    ['https://example.org/a_(b), and', ['https://example.org/a_(b)']],
    ['HTTPS://EXAMPLE.ORG/x?y=1&z=2#t!', ['HTTPS://EXAMPLE.ORG/x?y=1&z=2#t']],
    ['two: https://a.example https://b.example', ['https://a.example', 'https://b.example']],
    ['“https://example.org”', ['https://example.org']],
  ])('become links, without the marks round them: %s', (text, found) => {
    expect(addresses(text)).toStrictEqual(found)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>',
    'ftp://example.org',
    'xhttps://example.org',
    'https://',
    'https://police.example@evil.example/',
    'www.example.org',
    'file:///etc/passwd',
  ])('are no links where they lead elsewhere than they say, or not to the web: %s', (text) => {
    expect(addresses(text)).toStrictEqual([])
  })

  it('leave the text as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom(' ', '\n', '(', ')', '.'))), (parts) => {
        const text = parts.join('')

        const pieces = linked(text)

        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const { href } of pieces) if (href) expect(href).toMatch(/^https?:\/\//i)
      }),
    )
  })
})
