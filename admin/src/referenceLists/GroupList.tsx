import { EntryList } from './EntryList'
import { GROUPS } from './kinds'

export default function GroupList() {
  return <EntryList kind={GROUPS} />
}
