/** The three figures that stakeholders are asked for. */
export const FIGURES = [
  { source: 'need', label: 'Need' },
  { source: 'confidence', label: 'Confidence' },
  { source: 'satisfaction', label: 'Satisfaction' },
] as const
