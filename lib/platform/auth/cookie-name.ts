/** The name of the session cookie; browsers only accept the `__Secure-` one over https. */
export const sessionCookieName = (publicAddress: string): string =>
  publicAddress.startsWith('https://') ? '__Secure-next-auth.session-token' : 'next-auth.session-token'
