import { Type } from '@mikro-orm/core'

export type MultiPolygon = { type: 'MultiPolygon'; coordinates: number[][][][] }

export class MultiPolygonType extends Type<MultiPolygon, string> {
  override convertToDatabaseValue(value: MultiPolygon): string {
    return typeof value === 'string' ? value : JSON.stringify(value)
  }

  override convertToDatabaseValueSQL(key: string): string {
    return `ST_SetSRID(ST_GeomFromGeoJSON(${key}), 4326)`
  }

  override convertToJSValueSQL(column: string): string {
    return `ST_AsGeoJSON(${column})`
  }

  override convertToJSValue(value: string | MultiPolygon): MultiPolygon {
    return typeof value === 'string' ? (JSON.parse(value) as MultiPolygon) : value
  }

  override compareAsType(): string {
    return 'any'
  }

  override getColumnType(): string {
    return 'geometry(MultiPolygon, 4326)'
  }
}
