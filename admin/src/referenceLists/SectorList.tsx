import { EntryList } from './EntryList'
import { SECTORS } from './kinds'

export default function SectorList() {
  return <EntryList kind={SECTORS} />
}
