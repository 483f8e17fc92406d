import type { Catalogue } from '../../api/access/catalogue.ts'
import { buildSchema } from '../../api/schema.ts'
import { testDatabase } from './database.ts'

/** The schema's and the entities' own catalogue, as the server reads it. */
export const testCatalogue = async (): Promise<Catalogue> => buildSchema((await testDatabase()).orm).catalogue
