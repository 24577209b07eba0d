/** Text that PostgreSQL can keep: without NUL and without half a character, which JSON can spell. Nobody means either. */
export const storable = (text: string): string => text.replaceAll('\u0000', '').replaceAll(/\p{Cs}/gu, '\ufffd')
