import { Type } from '@mikro-orm/core'

export type Point = { longitude: number; latitude: number }

export class PointType extends Type<Point | null, string | null> {
  override convertToDatabaseValue(value: Point | null): string | null {
    return value && `SRID=4326;POINT(${value.longitude} ${value.latitude})`
  }

  override convertToJSValueSQL(column: string): string {
    return `ST_AsGeoJSON(${column})`
  }

  override convertToJSValue(value: string | null): Point | null {
    if (value === null) return null
    if (typeof value !== 'string') return value
    // The unit of work keeps loaded values in the form that goes to the database.
    const written = /^SRID=4326;POINT\((\S+) (\S+)\)$/.exec(value)
    if (written) return { longitude: Number(written[1]), latitude: Number(written[2]) }
    const { coordinates } = JSON.parse(value) as { coordinates: [number, number] }
    return { longitude: coordinates[0], latitude: coordinates[1] }
  }

  override compareAsType(): string {
    return 'any'
  }

  override getColumnType(): string {
    return 'geography(Point, 4326)'
  }
}
