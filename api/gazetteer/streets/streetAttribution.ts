import { attributionOf } from '../attribution.ts'
import { LoadRefused } from '../loadRefused.ts'

/**
 * Whom the licence of streets wants to be named. Streets of which nothing tells are not loaded, because they could not be shown lawfully.
 * @throws LoadRefused
 */
export function streetAttribution(said: string | undefined, head: string, year: number): string {
  const known = attributionOf(said, head, year)
  if (known !== null) return known
  throw new LoadRefused(
    'The file does not say whom its licence wants to be named. Give the words with --attribution "© …".',
  )
}
