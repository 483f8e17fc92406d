import type { SvgIconComponent } from '@mui/icons-material'
import { createContext, useContext } from 'react'
import { type ResourceProps, useResourceContext } from 'react-admin'
import type { GovernedName, ResourceDocuments } from '../data/resource'

/** How the menu, the palette and the shortcuts show a page. */
type Destination = {
  label: string
  icon: SvgIconComponent
  /** The letter after `g`; few are free. */
  letter?: string
}

/** Headings of the menu under which lists stand, in their order. */
export const SECTIONS = ['Engagement', 'Register', 'Lists', 'Administration', 'Oversight'] as const

/** Where the menu has a list, and for whom. */
export type MenuPlace = Destination & {
  section: (typeof SECTIONS)[number]
  /** The entry is shown to those who may read some object of this type; the resource's own type if left out. */
  reads?: GovernedName
  /** To those who may do this to some of them, where that is not to read. */
  does?: 'create'
  /** To those who may read this field of some of them: others may read only their own. */
  field?: string
  /** To those who belong to an organisation, of which the page tells; or to residents, who belong to none. */
  of?: 'ORGANISATION' | 'RESIDENT'
  /** Stands in the short menu of those who come for what is their own. */
  inOwnMenu?: true
}

/**
 * Everything that the console must be told of a resource: its name in addresses, its pages, how it is read and written,
 * and where the menu has its list. One object a resource, listed in resources.ts.
 */
export type Registration = Omit<ResourceProps, 'options' | 'icon'> & {
  documents: ResourceDocuments
  /** Left out where records have no list of their own and are shown on the pages of others. */
  menu?: MenuPlace
  /** The same address under another name, for those to whom the first is not shown. */
  otherwise?: MenuPlace
}

/** All registrations by name, so that pages find those of the resource that they stand in and import none. */
export const RegistrationsContext = createContext<Readonly<Record<string, Registration>>>({})

/** The registration of the resource whose page this is. */
export function useRegistration(): Registration {
  const name = useResourceContext() ?? ''
  const found = useContext(RegistrationsContext)[name]
  if (!found) throw new Error(`There is no resource called ${name}`)
  return found
}
