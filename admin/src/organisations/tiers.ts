/** The priority levels, for a choice. */
export const TIERS = [
  { id: 1, name: 'Tier 1: high priority' },
  { id: 2, name: 'Tier 2: priority' },
  { id: 3, name: 'Tier 3: standard' },
]
