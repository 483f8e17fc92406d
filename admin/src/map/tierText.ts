/** { tier: 1 } → Tier 1; nothing where there is none, or it may not be seen. */
export function tierText(organisation: { tier: number | null } | null): string | null {
  const tier = organisation?.tier ?? null
  return tier === null ? null : `Tier ${tier}`
}
