const decimal = /^[+-]?\d+(\.\d*)?(e-\d+)?$/i
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/

/**
 * A number as a file writes it ("-0.1", "5.1e-05"), or null when the cell holds anything else. "5.30E+05" is none: a
 * spreadsheet has left out its digits.
 */
export function numberCell(cell: string | undefined): number | null {
  const text = (cell ?? '').trim().replace('−', '-')
  return decimal.test(text) ? Number(text) : null
}

/** Metres of a grid, which some files write with a comma between thousands ("530,047"). */
export function metresCell(cell: string | undefined): number | null {
  const text = (cell ?? '').trim()
  return numberCell(grouped.test(text) ? text.replaceAll(',', '') : text)
}
