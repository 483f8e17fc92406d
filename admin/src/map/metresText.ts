const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })
const TENTHS = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** 20.4 → 20 m; 1,234 → 1.2 km. */
export const metresText = (metres: number): string =>
  metres < 1000 ? `${WHOLE.format(metres)} m` : `${TENTHS.format(metres / 1000)} km`
