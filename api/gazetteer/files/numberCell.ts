const DECIMAL = /^[+-]?\d+(\.\d*)?(e-\d+)?$/i
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/

/** "-0.1", "5.1e-05". Null for anything else, also for "5.30E+05", where a spreadsheet has dropped digits. */
export function numberCell(cell: string | undefined): number | null {
  const text = (cell ?? '').trim().replace('−', '-')
  return DECIMAL.test(text) ? Number(text) : null
}

/** Grid metres, which some files write with commas ("530,047"). */
export function metresCell(cell: string | undefined): number | null {
  const text = (cell ?? '').trim()
  return numberCell(GROUPED.test(text) ? text.replaceAll(',', '') : text)
}
