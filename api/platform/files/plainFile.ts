import { setImmediate as turnOver } from 'node:timers/promises'
import { TextDecoder } from 'node:util'
import { FileFault } from './fileFault.ts'

/** Unicode category Cc, except tab, line ends and form feed. */
const CONTROL = /[^\P{Cc}\t\n\r\f]/u

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

/** Bytes looked at between two turns of the event loop. */
const SLICE_BYTES = 256 << 10
/** Longer than the longest tag that is looked for. */
const OVERLAP = 32

/** Plain text or CSV: UTF-8 that decodes cleanly, without NUL and other controls, and no markup. @throws FileFault */
export async function checkPlainFile(bytes: Uint8Array): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let before = ''
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    const end = at + SLICE_BYTES
    const text = decoded(decoder, bytes.subarray(at, end), end < bytes.length)
    if (CONTROL.test(text)) throw new FileFault('holds control characters, which plain text does not')
    if (MARKUP.test(before + text)) throw new FileFault('holds markup, which plain text does not')
    before = text.slice(-OVERLAP)
    await turnOver()
  }
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch {
    throw new FileFault('is not text in UTF-8: save it as UTF-8')
  }
}
