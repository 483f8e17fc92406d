import type { Catalogue } from '../../api/access/catalogue.ts'
import { buildSchema } from '../../api/schema.ts'
import { testDatabase } from './database/database.ts'

/** The catalogue of schema and entities, as the server reads it. */
export const testCatalogue = async (): Promise<Catalogue> => buildSchema((await testDatabase()).orm).catalogue
