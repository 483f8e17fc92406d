/** What the API asks of every reason and purpose, in words; it judges, the page only says so. */
export const reasonRule = 'At least ten letters or digits, three of them different'
