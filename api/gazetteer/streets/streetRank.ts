/**
 * From how far away a road is drawn: 1 (motorways, A roads) to 5 (alleys, drives). Knows OpenStreetMap's `highway` and
 * OS Open Roads' `roadClassification`, `roadFunction` and `class`; any other word is an ordinary street.
 */
export function streetRank(kind: string): number {
  const word = kind
    .toLowerCase()
    .replace(/_link$/, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
  return RANKS.get(word) ?? ORDINARY
}

const ORDINARY = 4
const RANKS: ReadonlyMap<string, number> = new Map([
  ...['motorway', 'trunk', 'primary', 'a road'].map((word) => [word, 1] as const),
  ...['secondary', 'b road'].map((word) => [word, 2] as const),
  ...['tertiary', 'minor road', 'classified unnumbered'].map((word) => [word, 3] as const),
  ...[
    'service',
    'footway',
    'path',
    'steps',
    'cycleway',
    'track',
    'corridor',
    'local access road',
    'restricted local access road',
    'secondary access road',
  ].map((word) => [word, 5] as const),
])
