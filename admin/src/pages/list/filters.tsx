import { BooleanInput, SearchInput } from 'react-admin'

/** The search of a list. */
export const searchBy = (words: string) => (
  <SearchInput key="q" source="q" alwaysOn placeholder={words} inputProps={{ 'aria-label': words }} />
)

/** Lists leave out what is archived unless it is asked for. */
export const showArchived = <BooleanInput key="archived" source="archived" label="Show archived" />
