import { EntryList } from './EntryList'
import { ISSUES } from './kinds'

export default function IssueList() {
  return <EntryList kind={ISSUES} />
}
