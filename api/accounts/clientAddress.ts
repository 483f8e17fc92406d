/** Header that the routes set to the caller's address, over anything that the caller sent under this name. */
export const CLIENT_ADDRESS = 'x-beadle-client-address'
