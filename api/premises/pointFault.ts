/** What is wrong with a position in WGS 84 degrees, by the path of the field; nothing when nothing is. */
export function pointFault(path: string, point: unknown): Record<string, string> {
  if (point === null || point === undefined) return {}
  const { longitude, latitude } = point as { longitude: number; latitude: number }
  return {
    ...(Math.abs(longitude) <= 180 ? {} : { [`${path}.longitude`]: 'from -180 to 180' }),
    ...(Math.abs(latitude) <= 90 ? {} : { [`${path}.latitude`]: 'from -90 to 90' }),
  }
}
