const KIB = 1024
const MIB = KIB * KIB

/** 1,258,291 → 1.2 MB, as people say it. */
export function bytesText(bytes: number): string {
  if (bytes < KIB) return `${bytes} bytes`
  return bytes < MIB ? `${Math.round(bytes / KIB)} kB` : `${(bytes / MIB).toFixed(1)} MB`
}
