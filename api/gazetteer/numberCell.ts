const decimal = /^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i

/** A number as a file writes it ("-0.1", "5.1e-05"), or null when the cell holds anything else. */
export function numberCell(cell: string | undefined): number | null {
  const text = (cell ?? '').trim()
  return decimal.test(text) ? Number(text) : null
}
