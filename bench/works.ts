import { tiles } from './tiles.ts'
import type { Work } from './work.ts'
import { page, premisesList } from './works/lists.ts'
import { organisation, write } from './works/organisation.ts'
import { search } from './works/search.ts'
import { ring } from './works/whomToRing.ts'

export const works: readonly Work[] = [ring, search, page, premisesList, organisation, ...tiles, write]
