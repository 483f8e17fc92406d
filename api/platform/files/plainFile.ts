import { FileFault } from './fileFault.ts'

const CONTROL = /(?![\t\n\r\f])\p{Cc}/u

/**
 * What makes a browser or an office program take a text for a page or a drawing: the tags by which browsers tell HTML
 * (WHATWG, MIME Sniffing, § 7.1), those that load or run something, and XML. Anywhere, not only at the start: none of
 * them belongs into plain text, whereas `<name@example.org>` does.
 */
const MARKUP = new RegExp(
  [
    '<!doctype[\\s>]|<!--|<\\?(xml|php)|<!\\[cdata\\[',
    `</?(${[
      'html head body script style title meta link base frame frameset iframe object embed applet form input button',
      'svg math img image video audio source table div font h1 a b br p foreignobject template',
    ]
      .join(' ')
      .replaceAll(' ', '|')})[\\s/>]`,
  ].join('|'),
  'i',
)

/** Plain text or CSV: UTF-8 that decodes cleanly, without NUL and other controls, and no markup. @throws FileFault */
export function checkPlainFile(bytes: Uint8Array): void {
  const text = decoded(bytes)
  if (CONTROL.test(text)) throw new FileFault('holds control characters, which plain text does not')
  if (MARKUP.test(text)) throw new FileFault('holds markup, which plain text does not')
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new FileFault('is not text in UTF-8: save it as UTF-8')
  }
}
