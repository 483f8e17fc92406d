/** How many questions a list begins with, and how many it shows at most: the API gives no more at once. */
export const PAGE = 50
export const MOST_SHOWN = 200
