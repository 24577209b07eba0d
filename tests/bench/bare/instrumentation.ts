// Without its own, Next would find that of the app further up.
export const register = () => undefined
