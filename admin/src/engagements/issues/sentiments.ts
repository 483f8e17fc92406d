/** How stakeholders feel about an issue, in words. */
export const SENTIMENTS = [
  { id: 2, name: 'Very positive' },
  { id: 1, name: 'Positive' },
  { id: 0, name: 'Neutral' },
  { id: -1, name: 'Negative' },
  { id: -2, name: 'Very negative' },
]

export const sentimentWords = (sentiment: number | null): string =>
  SENTIMENTS.find(({ id }) => id === sentiment)?.name ?? 'Not asked'
